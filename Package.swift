// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "salname",
    targets: [
        .target(name: "Casework", swiftSettings: settings),
        .testTarget(name: "CaseworkTests", dependencies: ["Casework"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
