#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The cores that work is divided among.
enum Cores {
    /// From 1 to 8: with more, whoever writes what they make does not keep up.
    static var count: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 8) }
}
