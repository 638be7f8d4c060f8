import CFaultyDisk
import Testing

@Suite("A ledger under torture")
struct TortureTests {
    @Test("The faulty disk is registered")
    func registered() {
        #expect(faulty_disk_register() == 0)
    }
}
