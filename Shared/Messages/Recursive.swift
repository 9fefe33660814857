/// A message field through which a message type holds itself. Swift needs a place on the heap for it.
@propertyWrapper
public struct Recursive<Value: Message>: Sendable, Equatable {
  /// No or one element.
  private var storage: [Value]

  /// A field that is set to `wrappedValue`, or not set.
  public init(wrappedValue: Value?) {
    storage = wrappedValue.map { [$0] } ?? []
  }

  /// The field's message, if it is set.
  public var wrappedValue: Value? {
    get { storage.first }
    set { storage = newValue.map { [$0] } ?? [] }
  }
}
