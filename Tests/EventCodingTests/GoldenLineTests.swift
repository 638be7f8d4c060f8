import Casework
import EventCoding
import Testing

@Suite("Golden lines")
struct GoldenLineTests {
    @Test(
        "Every golden line can be read, and is exactly what it says it is",
        arguments: EventSchema.all)
    func readable(_ schema: EventSchema) throws {
        let lines = try GoldenFiles.lines(of: GoldenFiles.lines(schema.fileName))
        #expect(!lines.isEmpty)
        for line in lines {
            let recorded = try Reading.decode(line)
            #expect(EventType(of: recorded.event) == schema.type)
            #expect(try GoldenLine(line).value("dataschema") == "\"\(schema.name)\"")
            try Reading.check(line)
        }
    }

    @Test(
        "A line of today, read and written again, is the same line", arguments: EventType.allCases)
    func sameBytes(_ type: EventType) throws {
        let schema = try #require(type.schemas.last)
        let lines = try GoldenFiles.lines(of: GoldenFiles.lines(schema.fileName))
        for (line, golden) in zip(lines, try GoldenEvent.all(type)) {
            let (recorded, envelope) = try Reading.decodeWhole(line)
            #expect(recorded.event == golden.event)
            #expect(envelope == golden.envelope)
            #expect(try EventCoder.encode(recorded.event, in: envelope) == line)
        }
    }

    @Test(
        "The first golden line has everything, and each optional member is absent in another",
        arguments: EventSchema.all)
    func presentAndAbsent(_ schema: EventSchema) throws {
        let lines = try GoldenFiles.lines(of: GoldenFiles.lines(schema.fileName)).map {
            try GoldenLine($0).data
        }
        let first = try #require(lines.first)
        #expect(first.bytes == schema.examplePayload)
        #expect(first.names == schema.fields.map(\.name))
        for field in schema.fields where !field.isRequired {
            #expect(lines.contains { $0.value(field.name) == nil }, "\(field.name) is never absent")
        }
    }

    @Test("A crossing of version 1 is read as unexamined on entry, without a ground on exit")
    func crossingsWithoutGround() throws {
        let lines = try GoldenFiles.lines(of: GoldenFiles.lines("BorderCrossed.1"))
        let crossings = try lines.map { line throws -> BorderCrossed in
            guard case .borderCrossed(let crossing) = try Reading.decode(line).event else {
                throw EventCodingError.unknownType("not a crossing")
            }
            return crossing
        }
        #expect(crossings.map(\.direction) == [.entry, .exit, .entry])
        #expect(crossings.map(\.ground) == [.unexamined, nil, .unexamined])
        #expect(crossings.map(\.document?.index) == [1, nil, 2])
        #expect(crossings.map { $0.remark != nil } == [true, false, false])
        for (line, crossing) in zip(lines, crossings) {
            let data = try GoldenLine(line).data
            #expect(data.value("person") == "\"\(crossing.person)\"")
            #expect(data.value("crossedAt") == "\"\(crossing.crossedAt)\"")
            #expect(data.value("checkpoint") == "\"\(crossing.checkpoint)\"")
        }
    }

    @Test("The names on disk are these, whatever the Swift types are called")
    func names() {
        #expect(
            EventSchema.all.map(\.name) == [
                "urn:salname:LedgerFounded:1", "urn:salname:ClockJumpAccepted:1",
                "urn:salname:ProvisionEnacted:1", "urn:salname:PersonRegistered:1",
                "urn:salname:PersonRegistered:2", "urn:salname:PersonDocumentAdded:1",
                "urn:salname:PersonNameChanged:1", "urn:salname:PersonNationalitiesChanged:1",
                "urn:salname:PersonRegistrationCorrected:1",
                "urn:salname:PersonDocumentCorrected:1", "urn:salname:PersonsMerged:1",
                "urn:salname:PersonsUnmerged:1", "urn:salname:RecordAnnulled:1",
                "urn:salname:VisaRecorded:1", "urn:salname:VisaCorrected:1",
                "urn:salname:VisaCancelled:1", "urn:salname:BorderCrossed:1",
                "urn:salname:BorderCrossed:2", "urn:salname:BorderCrossed:3",
                "urn:salname:CrossingCorrected:1", "urn:salname:EntryRefused:1",
                "urn:salname:CrossingUnmatched:1", "urn:salname:CrossingAssigned:1",
                "urn:salname:UnmatchedCrossingDismissed:1",
                "urn:salname:PlaceOfStayRegistered:1",
                "urn:salname:AuthorityDemanded:1",
                "urn:salname:OfficeOpened:1",
                "urn:salname:OfficeChanged:1",
                "urn:salname:OfficeClosed:1",
                "urn:salname:PersonFileAssigned:1",
                "urn:salname:OfficerRegistered:1",
                "urn:salname:OfficerMoved:1",
                "urn:salname:OfficerSuspended:1",
                "urn:salname:OfficerReinstated:1",
                "urn:salname:OfficerDischarged:1",
                "urn:salname:OfficerKeyAdded:1",
                "urn:salname:OfficerKeyRevoked:1",
                "urn:salname:TrainingRecorded:1",
                "urn:salname:TrainingWithdrawn:1",
                "urn:salname:RoleGranted:1",
                "urn:salname:RoleRevoked:1",
                "urn:salname:RoleDelegated:1",
                "urn:salname:DelegationEnded:1",
                "urn:salname:ActProposed:1",
                "urn:salname:ActApproved:1",
                "urn:salname:ActReturned:1",
                "urn:salname:CaseLodged:1",
                "urn:salname:CaseCompleted:1",
                "urn:salname:CaseCorrected:1",
                "urn:salname:CaseAssigned:1",
                "urn:salname:CaseTransferred:1",
                "urn:salname:CaseClockSuspended:1",
                "urn:salname:CaseClockResumed:1",
                "urn:salname:CaseWithdrawn:1",
                "urn:salname:CaseLeftUnconsidered:1",
                "urn:salname:CaseClosed:1",
                "urn:salname:CaseDocumentAdded:1",
                "urn:salname:CaseDocumentRejected:1",
                "urn:salname:CaseDocumentsRequested:1",
                "urn:salname:CaseFeeAssessed:1",
                "urn:salname:CaseFeePaid:1",
                "urn:salname:CaseFeeWaived:1",
                "urn:salname:CaseFeeRefunded:1",
                "urn:salname:OpinionRequested:1",
                "urn:salname:OpinionRecorded:1",
                "urn:salname:DecisionProposed:1",
                "urn:salname:ProposalReturned:1",
                "urn:salname:CaseForwarded:1",
                "urn:salname:CaseGranted:1",
                "urn:salname:CaseRefused:1",
                "urn:salname:DecisionAnnulled:1",
                "urn:salname:ApplicantNotified:1",
                "urn:salname:CardIssued:1",
                "urn:salname:DecisionAppealed:1",
                "urn:salname:AppealDecided:1",
                "urn:salname:PermitGranted:1",
                "urn:salname:PermitCancelled:1",
                "urn:salname:PermitCardReissued:1",
                "urn:salname:StayExtended:1",
            ])
    }

    @Test("Golden files are made again only when asked for, and never in CI")
    func recording() throws {
        #expect(try GoldenFiles.mode([:]) == .compare)
        #expect(try GoldenFiles.mode(["CI": "true"]) == .compare)
        #expect(try GoldenFiles.mode(["RECORD_FIXTURES": "0"]) == .compare)
        #expect(try GoldenFiles.mode(["RECORD_FIXTURES": "1"]) == .record)
        #expect(throws: GoldenFiles.RecordingRefused()) {
            try GoldenFiles.mode(["RECORD_FIXTURES": "1", "CI": ""])
        }
    }
}
