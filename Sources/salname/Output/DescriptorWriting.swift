import Foundation

/// Writes whole buffers to a file descriptor.
enum DescriptorWriting {
    /// How a write ended.
    enum Outcome: Equatable {
        case done
        /// The reader of the pipe has gone.
        case readerGone
        case failed(reason: Int32)
    }

    /// The bytes kept back before they are written.
    static let bufferSize = 65_536

    /// Writes all of `bytes`, going on after interruptions.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
                let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
                if count > 0 {
                    offset += count
                    continue
                }
                switch count < 0 ? errno : EIO {
                case EINTR: continue
                case EAGAIN: waitUntilWritable(descriptor)
                case EPIPE: return .readerGone
                case let reason: return .failed(reason: reason)
                }
            }
            return .done
        }
    }

    private static func waitUntilWritable(_ descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
    }
}
