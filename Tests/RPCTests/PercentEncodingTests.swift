import TestRandom
import TestSupport
import Testing

@testable import RPC

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("100%", "100%25"), ("\t\n", "%09%0A"), ("武汉", "%E6%AD%A6%E6%B1%89"), ("", ""),
  ])
  func encodesAllButPrintableASCII(_ text: String, _ encoded: String) {
    #expect(PercentEncoding.encode(text) == Array(encoded.utf8))
    #expect(PercentEncoding.decode(Array(encoded.utf8)) == text)
  }

  @Test(arguments: [("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("a%41%", "aA%"), ("%e6%ad%A6", "武")])
  func decodesLeniently(_ encoded: String, _ text: String) {
    #expect(PercentEncoding.decode(Array(encoded.utf8)) == text)
  }

  @Test func anyTextSurvives() {
    var random = SeededRandom()
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10ffff, using: &random)) { text.append(scalar) }
      }
      let encoded = PercentEncoding.encode(String(text))
      #expect(encoded.allSatisfy { $0 >= 0x20 && $0 <= 0x7e })
      #expect(PercentEncoding.decode(encoded) == String(text))
    }
  }
}
