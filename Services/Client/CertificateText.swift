import FoundationEssentials
import Identity

/// A certificate for people.
enum CertificateText {
  static func lines(_ certificate: Certificate, file: String, now: Date) -> [String] {
    var table = TextTable(header: ["file 文件", file])
    table.add(["subject 主体", certificate.subject])
    table.add(["issuer 颁发者", certificate.issuer])
    if certificate.isAuthority { table.add(["authority 机构", "yes"]) }
    if !certificate.uris.isEmpty { table.add(["identity 身份", certificate.uris.joined(separator: ", ")]) }
    let hosts = certificate.dnsNames + certificate.addresses
    if !hosts.isEmpty { table.add(["hosts 主机", hosts.joined(separator: ", ")]) }
    table.add(["serial 序列号", certificate.serial])
    table.add([
      "valid 有效期", "\(date(certificate.notBefore)) – \(date(certificate.notAfter)) (\(state(certificate, now)))",
    ])
    table.add(["sha256", certificate.fingerprint])
    return table.lines()
  }

  private static func state(_ certificate: Certificate, _ now: Date) -> String {
    if now < certificate.notBefore { return "not valid yet 尚未生效" }
    if now > certificate.notAfter { return "expired 已过期" }
    let days = Int(certificate.notAfter.timeIntervalSince(now) / 86_400)
    return "\(days) days left 剩余 \(days) 天"
  }

  private static func date(_ date: Date) -> String { date.formatted(.iso8601) }
}
