public import Casework
public import EventLog

extension LogReader {
    /// Returns what the right to `kind` depends on, as the log through `position` has it, for somebody who
    /// only asks: about the file of `person`, if one is named, or about files of `filing`.
    ///
    /// Throws `LogError` and `UnreadableLine`.
    public func matter(
        _ kind: CommandKind, of person: PersonID?, in casefile: CaseID? = nil,
        filedAt filing: OfficeCode?, for office: OfficeCode?, through position: Int
    ) throws -> Matter {
        var matter = Matter(kind, for: office)
        if let person {
            let files = try personFiles(person, through: position)
            matter.persons = [person] + files.group(of: person)
            matter.fileOffices = [files[files.kept(person)]?.office].compactMap(\.self)
        }
        if let casefile {
            let file = try caseFile(casefile, through: position)
            if let application = file.application {
                matter.persons = try personFiles(application.person, through: position)
                    .group(of: application.person)
                matter.service = application.service
            }
            matter.fileOffices = [file.office].compactMap(\.self)
        }
        if let filing { matter.fileOffices = [filing] }
        return matter
    }

    /// Returns what every right is judged by, as the log through `position` has it, with all officers.
    ///
    /// Throws `LogError` and `UnreadableLine`.
    public func authority(through position: Int) throws -> Authority {
        var authority = Authority()
        authority.demand = try ledgerFile(through: position).demand
        guard authority.demand != nil else { return authority }
        authority.offices = try offices(through: position)
        authority.officers = try officers(through: position)
        return authority
    }
}
