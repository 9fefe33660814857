// Measures the codec on the message of the transport benchmark: unpack a SimpleRequest with a payload of
// 100 bytes, pack a SimpleResponse with the same payload; and on a record of the registry. Each figure is
// CPU time, the least of several rounds, for the machine may be shared. Run with `swift run -c release codec-benchmark`.

import Glibc
import Messages
import RegistryAPI
import Schema

@main
enum CodecBenchmark {
  private static let callCount = 200_000
  private static let roundCount = 7

  static func main() {
    var payload = GRPCTesting.Payload()
    payload.body = [UInt8](repeating: 0x61, count: 100)
    var request = GRPCTesting.SimpleRequest()
    request.responseSize = 100
    request.payload = payload
    let bytes = request.serialized()

    let target = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 16)
    defer { target.deallocate() }

    report("unpack SimpleRequest of \(bytes.count) bytes") {
      guard let message = try? GRPCTesting.SimpleRequest(serialized: bytes) else { return 0 }
      return message.payload?.body.count ?? 0
    }
    report("pack SimpleResponse") {
      pack(payload, into: target)
    }
    report("unpack and pack") {
      guard let message = try? GRPCTesting.SimpleRequest(serialized: bytes) else { return 0 }
      return pack(message.payload, into: target)
    }
    measureInstitution()
  }

  private static func measureInstitution() {
    let institution = Registry.Institution.with {
      $0.name = "institutions/91420100MA4K00010R"
      $0.unifiedSocialCreditCode = "91420100MA4K00010R"
      $0.displayName = "武汉光谷知识产权代理有限公司"
      $0.kind = .init(rawValue: 1)
      $0.serviceForms = [.init(rawValue: 1), .init(rawValue: 2), .init(rawValue: 3)]
      $0.division = "420100"
      $0.address = "武汉市东湖新技术开发区光谷大道 1 号"
      $0.establishedDate = .with {
        $0.year = 2019
        $0.month = 3
        $0.day = 7
      }
      $0.contact = .with {
        $0.phone = "027-88880000"
        $0.email = "office@example.org"
      }
      $0.createTime = .with { $0.seconds = 1_700_000_000 }
      $0.updateTime = .with { $0.seconds = 1_700_000_000 }
      $0.etag = "0123456789abcdef"
    }
    let bytes = institution.serialized()
    report("unpack Institution of \(bytes.count) bytes") {
      (try? Registry.Institution(serialized: bytes))?.address.utf8.count ?? 0
    }
    report("pack Institution") { institution.serialized().count }
  }

  private static func pack(_ payload: GRPCTesting.Payload?, into target: UnsafeMutableRawPointer) -> Int {
    var response = GRPCTesting.SimpleResponse()
    response.payload = payload
    var packed = 0
    response.pack { byteCount in
      packed = byteCount
      return target
    }
    return packed
  }

  /// Prints the nanoseconds of CPU time a call of `body` takes in the best round.
  private static func report(_ what: String, _ body: () -> Int) {
    var best = UInt64.max
    var checksum = 0
    for _ in 0..<roundCount {
      let start = processorNanoseconds()
      for _ in 0..<callCount { checksum &+= body() }
      best = min(best, processorNanoseconds() - start)
    }
    print("\(what): \(best / UInt64(callCount)) ns (\(checksum / (callCount * roundCount)) bytes)")
  }

  /// The CPU time that this process has used.
  private static func processorNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
