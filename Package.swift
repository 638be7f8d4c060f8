// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests are compiled as they stand where everything else is optimised: they only ask, and compile in half the time.
let testSettings: [SwiftSetting] =
    settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// SQLite with transactions that say what they are, and its C API within reach in the hot loops.
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
/// The C API itself, as GRDB links it.
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
/// SHA-256, HKDF and ChaCha20-Poly1305 from BoringSSL: hashing and sealing are never our own.
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
/// Commands, options, help and completions as every Swift tool has them.
let argumentParser: Target.Dependency =
    .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "salname",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .target(name: "Casework", swiftSettings: settings),
        .target(name: "ReadModels", dependencies: ["Casework"], swiftSettings: settings),
        .target(name: "TransparencyLog", dependencies: [crypto], swiftSettings: settings),
        .target(name: "Signatures", dependencies: [crypto], swiftSettings: settings),
        .target(
            name: "EventLog", dependencies: ["TransparencyLog", grdb, sqlite],
            swiftSettings: settings),
        .target(
            name: "EventCoding", dependencies: ["Casework", "EventLog"], swiftSettings: settings),
        // A setting of SQLite that only a C function with an open end of arguments reaches.
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(
            name: "Projections",
            dependencies: [
                "CSQLite", "ReadModels", "EventCoding", "EventLog", "TransparencyLog", grdb,
            ],
            swiftSettings: settings),
        .target(name: "Custody", dependencies: [grdb, crypto], swiftSettings: settings),
        .target(
            name: "Ledger",
            dependencies: [
                "Casework", "Custody", "EventCoding", "EventLog", "Projections", "ReadModels",
                "Signatures", "TransparencyLog",
            ],
            resources: [.embedInCode("Law/az.csv")], swiftSettings: settings),
        // Bytes to frames and back, for a client and the ledger's host.
        .target(name: "Serving", swiftSettings: settings),
        .target(
            name: "Audit",
            dependencies: [
                "Casework", "ReadModels", "EventCoding", "EventLog", "Projections",
                "TransparencyLog",
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "salname",
            dependencies: [
                "Audit", "Casework", "Custody", "EventCoding", "EventLog", "Ledger", "Projections",
                "Serving", "Signatures", "Simulation", "TransparencyLog",
                argumentParser,
            ],
            resources: [
                // The files of the tour, so that it runs wherever the program is.
                .embedInCode("Tour/crossings.csv"), .embedInCode("Tour/late.csv"),
                .embedInCode("Tour/passports.txt"), .embedInCode("Tour/cases.jsonl"),
            ],
            swiftSettings: settings),

        .target(
            name: "Simulation", dependencies: ["Casework", "EventCoding", "Ledger"],
            swiftSettings: settings),
        // The floor of the benchmarks: the same tables written and read by C alone.
        .target(name: "CFloor", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "salname-bench",
            dependencies: [
                "Audit", "Casework", "CFloor", "Custody", "EventCoding", "EventLog", "Ledger",
                "Projections", "ReadModels", "Signatures", "Simulation", "TransparencyLog",
                argumentParser, crypto, grdb, sqlite,
            ],
            path: "Sources/Bench", swiftSettings: settings),

        .target(name: "LedgerTesting", dependencies: ["Casework"], swiftSettings: settings),
        .target(
            name: "LogTesting",
            dependencies: [
                "Casework", "EventCoding", "EventLog", "Projections", "ReadModels",
                "TransparencyLog",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CaseworkTests", dependencies: ["Casework", "LedgerTesting"],
            swiftSettings: testSettings),
        .testTarget(
            name: "TransparencyLogTests", dependencies: ["LedgerTesting", "TransparencyLog"],
            swiftSettings: testSettings),
        .testTarget(
            name: "SignaturesTests", dependencies: ["LedgerTesting", "Signatures", crypto],
            swiftSettings: testSettings),
        .testTarget(
            name: "EventLogTests",
            dependencies: ["EventLog", "LedgerTesting", "TransparencyLog", grdb],
            swiftSettings: testSettings),
        .testTarget(
            name: "EventCodingTests", dependencies: ["Casework", "EventCoding", "EventLog"],
            swiftSettings: testSettings),
        .testTarget(
            name: "CustodyTests", dependencies: ["Custody", grdb], swiftSettings: testSettings),
        .testTarget(
            name: "ProjectionsTests",
            dependencies: [
                "Casework", "EventCoding", "EventLog", "LedgerTesting", "LogTesting",
                "Projections", "ReadModels", "TransparencyLog", grdb,
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                "Audit", "Casework", "Custody", "EventCoding", "EventLog", "Ledger",
                "LedgerTesting", "Projections", "ReadModels", "Signatures", "TransparencyLog", grdb,
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "AuditTests",
            dependencies: [
                "Audit", "Casework", "EventCoding", "EventLog", "Ledger", "LedgerTesting",
                "LogTesting", "Projections", "ReadModels", "TransparencyLog",
            ],
            swiftSettings: testSettings),
        // Stands in the place of ssh, and cuts the connection after so many bytes.
        .executableTarget(name: "cut-line", path: "Tests/CutLine", swiftSettings: settings),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "cut-line",
                "Audit", "Casework", "EventCoding", "EventLog", "Ledger", "LedgerTesting",
                "Projections", "Serving", "Signatures", "TransparencyLog", "salname", crypto, grdb,
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "ServingTests", dependencies: ["LedgerTesting", "Serving"],
            swiftSettings: testSettings),
        .testTarget(
            name: "SimulationTests",
            dependencies: [
                "Audit", "Casework", "EventCoding", "EventLog", "Ledger", "Projections",
                "Simulation", "TransparencyLog",
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "BenchTests", dependencies: ["EventLog", "salname", "salname-bench", grdb],
            swiftSettings: testSettings),
        // A disk that fails, forgets and flips bits, as a VFS of SQLite over the real one.
        .target(
            name: "CFaultyDisk", path: "Tests/CFaultyDisk",
            linkerSettings: [.linkedLibrary("sqlite3")]),
        // A process killed before one of the system calls with which it changes files.
        .target(name: "CLastCall", path: "Tests/CLastCall"),
        // A process to be killed: it works on a ledger and says what was acknowledged.
        .executableTarget(
            name: "torture-child",
            dependencies: [
                "Casework", "CLastCall", "EventCoding", "EventLog", "Ledger", "LedgerTesting",
                "Projections", grdb,
            ],
            path: "Tests/TortureChild", swiftSettings: settings),
        .testTarget(
            name: "TortureTests",
            dependencies: [
                "Casework", "CFaultyDisk", "CLastCall", "Custody", "EventCoding", "EventLog",
                "Ledger", "LedgerTesting", "LogTesting", "Projections", "ReadModels",
                "TransparencyLog",
                "salname", "torture-child", argumentParser, grdb,
            ],
            swiftSettings: testSettings),
        .testTarget(name: "TidyTests", swiftSettings: testSettings),
    ],
    swiftLanguageModes: [.v6]
)

// libFuzzer brings a `main` of its own, so its program is there only where it is asked for.
if Context.environment["SALNAME_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "salname-fuzz", dependencies: ["Casework", "EventCoding", "Ledger"],
            path: "Tests/Fuzz", swiftSettings: settings))
}
