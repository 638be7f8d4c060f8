public import Casework
import EventCoding
import Projections
public import ReadModels

/// A case with everything that its rules look at.
public struct CaseReading: Sendable {
    public let id: CaseID
    public let file: CaseFile
    public let application: Application
    public let law: LawBook
    /// The provisions by which it is judged today.
    public let serviceLaw: ServiceLaw
    /// The permit that was granted; nil where none was.
    public let permit: PermitFile?
}

extension Ledger {
    /// Returns a case as the log through `position` has it; nil for a number that nothing has by then.
    public func caseReading(
        _ id: CaseID, on day: Day, through position: Int
    ) throws(LedgerError) -> CaseReading? {
        let law = try lawBook(through: position)
        return try roofed {
            let file = try log.caseFile(id, through: position)
            guard let application = file.application else { return nil }
            let service = law.serviceLaw(
                application.service, lodgedOn: application.lodgedOn, on: day)
            let permit = try file.decision?.permit.map {
                try log.permitFile($0, through: position)
            }
            return CaseReading(
                id: id, file: file, application: application, law: law, serviceLaw: service,
                permit: permit)
        }
    }

    /// Returns a permit as the log through `position` has it; nil for a number that nothing has by then.
    public func permitFile(
        _ id: PermitID, through position: Int
    ) throws(LedgerError) -> PermitFile? {
        try roofed {
            let file = try log.permitFile(id, through: position)
            return file.granted == nil ? nil : file
        }
    }

    /// Returns the rows of all cases by number, as the registers have them, or as the log through `position`
    /// does.
    public func caseRows(through position: Int? = nil) throws(LedgerError) -> [CaseRow] {
        let registers = try registers(through: position)
        return try roofed { try registers.rows(CaseRow.self) }
    }

    /// Returns the rows of all permits by number, likewise.
    public func permitRows(through position: Int? = nil) throws(LedgerError) -> [PermitRow] {
        let registers = try registers(through: position)
        return try roofed { try registers.rows(PermitRow.self) }
    }
}
