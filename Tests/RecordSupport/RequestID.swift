import Foundation

/// A fresh request id.
public func freshID() -> String { UUID().uuidString }
