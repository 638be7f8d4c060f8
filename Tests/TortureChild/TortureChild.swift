/// A process to be killed.
@main
struct TortureChild {
    static func main() {}
}
