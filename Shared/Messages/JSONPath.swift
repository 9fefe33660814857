/// The way from the message to the value at hand.
struct JSONPath: CustomStringConvertible {
  enum Step {
    case field(String)
    case key(String)
    case index(Int)
  }

  private var steps: [Step] = []

  mutating func push(_ step: Step) { steps.append(step) }
  mutating func pop() { steps.removeLast() }

  var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .key(let key): text += "[\"\(key)\"]"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
