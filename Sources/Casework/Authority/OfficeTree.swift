/// What the rules remember of one office.
public struct OfficeFile: Equatable, Sendable {
    /// Where and how it was opened; nil for an office nobody has opened.
    public private(set) var opened: (event: OfficeOpened, position: Position)?
    public private(set) var name = ""
    public private(set) var parent: OfficeCode?
    public private(set) var territory: [RegionCode] = []
    /// Where and how it was closed; nil while it is open.
    public private(set) var closed: (event: OfficeClosed, position: Position)?

    /// Creates the file of an office nobody has opened.
    public init() {}

    public var isOpen: Bool { opened != nil && closed == nil }

    /// Takes an event of the office's history in; no other event is in it.
    public mutating func evolve(_ recorded: Recorded) {
        guard case .authority(let event) = recorded.event else { return }
        if case .officeOpened(let event) = event {
            opened = (event, recorded.position)
            (name, parent, territory) = (event.name, event.parent, event.territory)
        }
        if case .officeChanged(let event) = event {
            (name, parent, territory) = (event.name, event.parent, event.territory)
        }
        if case .officeClosed(let event) = event { closed = (event, recorded.position) }
    }

    public static func == (left: OfficeFile, right: OfficeFile) -> Bool {
        left.opened?.position == right.opened?.position && left.name == right.name
            && left.parent == right.parent && left.territory == right.territory
            && left.closed?.position == right.closed?.position
    }
}

/// All offices, and which belongs to which.
public struct OfficeTree: Equatable, Sendable {
    private var files: [OfficeCode: OfficeFile] = [:]

    /// Creates a tree without an office.
    public init() {}

    /// The file of an office; nil for one nobody has opened.
    public subscript(office: OfficeCode) -> OfficeFile? { files[office] }

    /// The codes of all offices that were ever opened, in their order.
    public var codes: [OfficeCode] { files.keys.sorted() }

    /// Takes an event about an office in; any other changes nothing.
    public mutating func evolve(_ recorded: Recorded) {
        for subject in recorded.event.subjects where subject.kind == .office {
            guard let office = OfficeCode(subject.id) else { continue }
            files[office, default: OfficeFile()].evolve(recorded)
        }
    }

    /// Whether `office` is open.
    public func isOpen(_ office: OfficeCode) -> Bool { files[office]?.isOpen ?? false }

    /// Returns the open office that has the files of `office`: itself, or who came after it.
    public func standing(for office: OfficeCode) -> OfficeCode {
        var standing = office
        // A chain is as long as there are offices at most.
        for _ in 0..<files.count {
            guard let closed = files[standing]?.closed else { return standing }
            standing = closed.event.successor
        }
        return standing
    }

    /// Whether `office`, or who has its files now, is `root` or belongs to it, however far down.
    public func isWithin(_ office: OfficeCode, _ root: OfficeCode) -> Bool {
        var next: OfficeCode? = standing(for: office)
        for _ in 0...files.count {
            guard let office = next else { return false }
            if office == root { return true }
            next = files[office]?.parent
        }
        return false
    }

    /// The offices that belong to `office` directly and are open, in their order.
    public func children(of office: OfficeCode) -> [OfficeCode] {
        codes.filter { isOpen($0) && files[$0]?.parent == office }
    }

    /// The open office, other than `except`, that is responsible for a part of the country; nil if none.
    public func office(
        responsibleFor region: RegionCode, except: OfficeCode? = nil
    ) -> OfficeCode? {
        codes.first {
            $0 != except && isOpen($0) && files[$0]?.territory.contains(region) == true
        }
    }
}
