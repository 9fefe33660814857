import ArgumentParser
import FoundationEssentials
import Identity

/// `ipmesh pki`: the private certificate authority of a mesh.
struct PKICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pki",
    abstract: "Makes and shows the certificates of a mesh. 证书管理。",
    discussion: """
      ipmesh pki init  pki                                    makes pki/ca.crt and pki/ca.key
      ipmesh pki issue pki service/gateway --host 127.0.0.1   makes pki/service-gateway.crt and .key
      ipmesh pki issue pki agency/420100                      makes pki/agency-420100.crt and .key
      ipmesh pki show  pki/agency-420100.crt

      Keep ca.key off the machines that serve; they need only ca.crt, ca.crl and their own certificate and key.
      """,
    subcommands: [Initialise.self, Issue.self, Revoke.self, Show.self])

  /// Runs work of module Identity; its errors are mistakes on this side.
  private static func local<Result>(_ body: () throws(IdentityError) -> Result) throws(LocalError) -> Result {
    do {
      return try body()
    } catch {
      throw LocalError(error.description)
    }
  }

  struct Initialise: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: "Makes an authority. 建立证书颁发机构。")

    @Argument(help: "The folder to keep it in.")
    var folder: String

    @Option(help: "The name of the mesh.")
    var name = "ipmesh"

    @Option(help: "The life of its certificate.")
    var days = CertificateAuthority.validityDaysMax

    func run() throws {
      let authority = try local { () throws(IdentityError) in
        try CertificateAuthority.create(in: folder, name: name, validityDays: days)
      }
      Terminal.line("\(authority.certificatePath)\n\(authority.keyPath)\n\(authority.revocationListPath)")
    }
  }

  struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "issue", abstract: "Issues a certificate for an agency, a service or an operator. 签发证书。")

    @Argument(help: "The folder of the authority.")
    var folder: String

    @Argument(help: "agency/420100, service/registry or operator/zhang-wei.")
    var identity: String

    @Option(help: "A DNS name or IP address under which it serves. May be repeated.")
    var host: [String] = []

    @Option(help: "The life of the certificate.")
    var days = 90

    func run() throws {
      let issued = try local { () throws(IdentityError) in
        let identity = try SPIFFEIdentity(uri: "spiffe://\(SPIFFEIdentity.trustDomain)/\(identity)")
        return try CertificateAuthority(directory: folder).issue(identity, hosts: host, validityDays: days)
      }
      Terminal.line("\(issued.certificatePath)\n\(issued.keyPath)")
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke", abstract: "Revokes a certificate by its serial number. 吊销证书。")

    @Argument(help: "The folder of the authority.")
    var folder: String

    @Argument(help: "The serial number, as `ipmesh pki show` prints it.")
    var serial: String

    func run() throws {
      try local { () throws(IdentityError) in try CertificateAuthority(directory: folder).revoke(serial: serial) }
      Terminal.line("\(folder)/ca.crl")
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows what certificates say. 显示证书内容。")

    @Argument(help: "Certificate files.")
    var files: [String]

    func run() throws {
      for (index, file) in files.enumerated() {
        if index > 0 { Terminal.line("") }
        let certificate = try local { () throws(IdentityError) in try Certificate(pemFile: file) }
        for line in CertificateText.lines(certificate, file: file, now: Date()) { Terminal.line(line) }
      }
    }
  }
}
