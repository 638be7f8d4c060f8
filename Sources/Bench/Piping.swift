import CFloor
import Foundation
import Ledger

/// A command over a pipe to `salname serve`, as ssh would carry it, against the same on the spot.
struct Piping {
    let place: Workplace

    private var runs: Int { max(3, min(40, place.events / 1000)) }

    /// Registers officers, in turns on the spot and over the pipe, in the ledger of `authorise`.
    ///
    /// `difference` is what the median over the pipe takes more.
    func run() throws -> Sample {
        let officers = Authorising(place: place)
        let ledger = try officers.made().0.directory.path
        let script = place.directory + "/pipe"
        let serve = "\(Processes.salname) serve --ledger \(ledger) --officer O-AZ-0001"
        try Data("#!/bin/sh\nexec \(serve)\n".utf8).write(to: URL(filePath: script))
        guard chmod(script, 0o700) == 0 else { throw FloorError(description: "chmod \(script)") }
        setenv("SALNAME_SSH", script, 1)
        var (near, far) = (Latencies(), Latencies())
        var sum = floor_figures()
        for index in 0..<runs {
            let pair = [ledger, "ssh://bench.example" + ledger]
            for (side, name) in pair.enumerated() {
                let number = 3000 + 2 * index + side
                let figures = try time([
                    "officer", "add", "O-AZ-\(number)", "--home", "R-1", "--as", "O-AZ-0001",
                    "--ledger", name,
                ])
                if side == 0 {
                    near.add([figures.wall])
                } else {
                    far.add([figures.wall])
                    sum.count += 1
                    sum.wall += figures.wall
                    sum.cpu += figures.cpu
                }
            }
        }
        var values = far.values
        values["onTheSpot"] = near.values["p50"]
        if let there = far.values["p50"], let here = near.values["p50"] {
            values["difference"] = there - here
        }
        return Sample(sum, values: values)
    }

    private func time(_ arguments: [String]) throws -> floor_figures {
        var figures = floor_figures()
        let status = CStrings.lend([Processes.salname] + arguments) {
            floor_run($0.baseAddress, nil, 1, &figures)
        }
        guard status == 0 else {
            throw FloorError(
                description: "salname \(arguments.joined(separator: " ")): exit \(status)")
        }
        return figures
    }
}
