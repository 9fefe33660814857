import Digests
import Testing

@Suite("Digests")
struct DigestTests {
  @Test("SHA-256 of the standard's example (FIPS 180-4)")
  func sha256() {
    #expect(Digest.sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest.areEqual(Digest.sha256([1]), Digest.sha256([1])))
    #expect(!Digest.areEqual(Digest.sha256([1]), Digest.sha256([2])))
  }

  @Test("HMAC-SHA-256 of RFC 4231 case 1, its key filled with zeros to 32 bytes, whole and in pieces")
  func keyed() throws {
    let key = try DigestKey(bytes: [UInt8](repeating: 0x0B, count: 20) + [UInt8](repeating: 0, count: 12))
    let expected = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    #expect(Digest.hex(key.digest("Hi There")) == expected)
    let digest = try StreamingDigest(key)
    digest.add(Array("Hi ".utf8))
    digest.add([])
    digest.add(Array("There".utf8))
    #expect(Digest.hex(digest.finish()) == expected)
  }

  @Test("a key of another length is refused", arguments: [0, 31, 33])
  func keyLength(_ count: Int) {
    #expect(throws: DigestError.self) { try DigestKey(bytes: [UInt8](repeating: 1, count: count)) }
  }
}
