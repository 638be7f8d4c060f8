import CFloor

/// Measures Salname against a floor in C.
@main
struct Bench {
    static func main() {
        print(String(cString: floor_sqlite_version()))
    }
}
