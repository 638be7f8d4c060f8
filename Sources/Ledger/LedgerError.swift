public import Casework
public import Custody
import EventCoding
public import EventLog
public import Projections

/// Why the ledger did not do what was asked.
///
/// Nothing was recorded; of `LogError.unsettled` alone this is not known.
public enum LedgerError: Error, Equatable, Sendable {
    /// The rules say no.
    case rejected(Rejection)
    /// Whoever acts has not the right to.
    case denied(Denial)
    /// The command was signed, and the signature or the command is not good here and now.
    case signature(SignatureRefusal)
    /// The history is not as long as the officer had seen it.
    case changedSince(subject: Subject, seen: Int, now: Int)
    /// The name of the command was used before for another one.
    case commandReused(CommandID)
    /// The clock is more than a minute behind the last line.
    case clockBehind(last: Instant, clock: Instant)
    /// The clock is further ahead of the last line than any closure lasts.
    case clockAhead(last: Instant, clock: Instant)
    /// The directory cannot be made.
    case cannotCreate(path: String)
    /// The directory that was to be made new holds something already.
    case occupied(path: String)
    /// The person has no document with the number given.
    case documentNotFound(PersonID)
    /// The document with the number given is another person's.
    case documentOfAnother(PersonID, holder: PersonID)
    /// The event is larger than a line can be.
    case tooLarge(bytes: Int)
    case log(LogError)
    case custody(CustodyError)
    case views(ViewsError)
    /// Others than its owner could get at the ledger, or it is somebody else's.
    case exposed(Exposure)
}

/// Runs `body` and puts the errors of the parts under one roof.
func roofed<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
    do {
        return try body()
    } catch let error as LedgerError {
        throw error
    } catch let error as Rejection {
        throw .rejected(error)
    } catch let error as UnreadableLine {
        throw .views(.cannotApply(position: error.position, error.error))
    } catch let error as SignatureRefusal {
        throw .signature(error)
    } catch LogError.lineTooLong(let bytes) {
        throw .tooLarge(bytes: bytes)
    } catch let error as LogError {
        throw .log(error)
    } catch let error as CustodyError {
        throw .custody(error)
    } catch let error as ViewsError {
        throw .views(error)
    } catch {
        throw .log(.inconsistent(fact: "\(type(of: error))"))
    }
}
