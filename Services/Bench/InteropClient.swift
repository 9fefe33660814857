enum InteropClient { static func run(_ a: [String]) async throws -> Bool { false } }
