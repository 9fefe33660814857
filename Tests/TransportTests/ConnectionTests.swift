import TestSupport
import Testing

@testable import Transport

/// Both ends of TLS on loopback, without calls.
@Suite struct ConnectionTests {
  @Test func secondConnectionResumesTheSessionOfTheFirst() async throws {
    let certificates = try TestCertificates()
    let ends = try await Ends(server: certificates.server(), client: certificates.client())
    #expect(try await ends.connect() == .open(resumed: false))
    #expect(try await ends.connect() == .open(resumed: true))
    await ends.stop()
  }

  @Test func eachFaultyCertificateIsRefusedWithItsCause() async throws {
    let certificates = try TestCertificates()
    let stranger = try TestCertificates()
    let (revoked, list) = try certificates.revoked()
    var server = try certificates.server()
    server.revocations = list
    var foreign = try stranger.client()
    foreign.authorities = certificates.authority.certificatePath
    let cases: [(String, TLSFiles, TLSError.Cause)] = [
      ("none", TLSFiles(authorities: certificates.authority.certificatePath), .certificateMissing),
      ("of another authority", foreign, .untrusted),
      ("expired", try certificates.expired(daysAgo: 3), .expired),
      ("revoked", revoked, .revoked),
    ]
    for (name, files, cause) in cases {
      let ends = try await Ends(server: server, client: files)
      _ = try await ends.connect()
      #expect(await ends.serverFailure() == cause, "a client certificate that is \(name)")
      await ends.stop()
    }
  }

  @Test func clientSaysWhyItDoesNotBelieveTheServer() async throws {
    let certificates = try TestCertificates()
    let stranger = try TestCertificates()
    var trusting = try certificates.client()
    trusting.authorities = stranger.authority.certificatePath
    let cases: [(String, TLSFiles, TLSFiles, TLSError.Cause)] = [
      (
        "for another name", try certificates.server("other", host: "example.org"), try certificates.client(), .wrongName
      ),
      ("of another authority", try certificates.server(), trusting, .untrusted),
      ("expired", try certificates.expired(daysAgo: 2, host: "127.0.0.1"), try certificates.client(), .expired),
    ]
    for (name, server, client, cause) in cases {
      let ends = try await Ends(server: server, client: client)
      let outcome = try await ends.connect()
      #expect(outcome == .failed(cause), "a server certificate that is \(name)")
      await ends.stop()
    }
  }

  @Test func filesThatCannotBeUsedAreNamed() throws {
    let certificates = try TestCertificates()
    var files = try certificates.server()
    files.key = try certificates.client().key
    #expect { try TLSContext.server(files) } throws: {
      ($0 as? TLSError)?.cause == .badFile && "\($0)".contains(files.key ?? "")
    }
    files.certificate = "\(certificates.folder)/absent.crt"
    #expect { try TLSContext.server(files) } throws: {
      "\($0)".contains("absent.crt: No such file")
    }
  }
}
