import ArgumentParser
import Domain
import FoundationEssentials

/// `ipmesh draw`: draws of panels of experts, checked without any server.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Checks draws of panels of experts. 核验专家抽取。", subcommands: [Verify.self])

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Recomputes a draw from its transcript. 重新计算并核验抽取记录。",
      discussion: """
        Takes candidates, rules, secrets and refusals from the transcript, draws again and compares every line; needs no \
        server. A transcript that holds shows that the panel follows from its specification. That it is the \
        specification that was agreed shows when its commitment is the one that was published before the draw: give \
        that with --commitment. Later refusals change the last result: give the published one with --result.

        Exit status 0 when the transcript holds, 2 when it does not.
        """)

    @Argument(help: "The transcript, or - for standard input.", completion: .file())
    var file: String

    @Option(help: "The commitment that was published before the draw.")
    var commitment: String?

    @Option(help: "The last result that was published.")
    var result: String?

    func run() throws {
      let text = try read()
      do {
        let draw = try DrawTranscript.verify(text)
        let report = DrawReport(draw, transcript: text)
        try compare(commitment, with: report.commitment, "commitment", "承诺值")
        try compare(result, with: report.result, "last result", "最终结果摘要")
        for line in report.lines { Terminal.line(line) }
      } catch let fault as DrawTranscriptFault {
        let step = fault.step.text
        Terminal.error(
          """
          \(file):\(fault.line): the draw does not hold, \(step.en): \(fault.text.en)
          抽取核验不通过(\(step.zh),第\(fault.line)行):\(fault.text.zh)
          """)
        throw ExitCode(ExitStatus.drawBroken)
      }
    }

    private func compare(_ published: String?, with found: String, _ en: String, _ zh: String) throws {
      guard let published, published.lowercased() != found else { return }
      Terminal.error(
        "\(file): another draw than the one published: its \(en) is \(found)\n与公布的抽取不符:\(zh)为\(found)")
      throw ExitCode(ExitStatus.drawBroken)
    }

    private func read() throws(LocalError) -> String {
      if file == "-" { return String(decoding: try StandardInput.readAll(), as: UTF8.self) }
      do {
        return String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      } catch {
        throw LocalError("cannot read \(file) (文件无法读取)")
      }
    }
  }
}
