/// The comments around a declaration in its `.proto` file, without the comment marks.
public struct DescriptorComments: Sendable, Equatable {
  /// Comments before the leading one, separated from it by a blank line.
  public internal(set) var detached: [String] = []
  /// The comment that ends right above the declaration.
  public internal(set) var leading = ""
  /// The comment that follows on the same line or right below.
  public internal(set) var trailing = ""

  /// Whether nothing was written.
  public var isEmpty: Bool { detached.isEmpty && leading.isEmpty && trailing.isEmpty }
}
