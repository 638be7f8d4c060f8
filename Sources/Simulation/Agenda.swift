/// What is to happen, the earliest first: a binary heap.
struct Agenda {
    /// Something that is due.
    struct Item {
        /// When it is recorded, in seconds since 1970.
        let due: Int
        /// What was put in first comes first among what is due at one second.
        let sequence: Int
        /// Whose it is: a place among the travellers; negative for what is about nobody.
        let traveller: Int32
        /// How many seconds before it is recorded it happened.
        let lag: Int32
        let action: Action

        fileprivate func precedes(_ other: Item) -> Bool {
            due == other.due ? sequence < other.sequence : due < other.due
        }
    }

    private var heap: [Item] = []
    private var sequence = 0

    var count: Int { heap.count }
    /// What is due first; nil if nothing is.
    var first: Item? { heap.first }

    mutating func insert(_ action: Action, of traveller: Int32, at due: Int, lag: Int = 0) {
        sequence += 1
        heap.append(
            Item(
                due: due, sequence: sequence, traveller: traveller,
                lag: Int32(clamping: lag), action: action))
        var index = heap.count - 1
        while index > 0 {
            let parent = (index - 1) / 2
            guard heap[index].precedes(heap[parent]) else { break }
            heap.swapAt(index, parent)
            index = parent
        }
    }

    mutating func removeFirst() {
        guard let last = heap.popLast(), !heap.isEmpty else { return }
        heap[0] = last
        var index = 0
        while true {
            var smallest = index
            let (left, right) = (2 * index + 1, 2 * index + 2)
            if left < heap.count, heap[left].precedes(heap[smallest]) { smallest = left }
            if right < heap.count, heap[right].precedes(heap[smallest]) { smallest = right }
            guard smallest != index else { return }
            heap.swapAt(index, smallest)
            index = smallest
        }
    }
}
