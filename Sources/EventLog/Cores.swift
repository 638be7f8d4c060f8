#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The cores that work may be divided among.
public enum Cores {
    /// How many there are, one at least.
    public static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
