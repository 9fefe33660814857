import COpenSSL

/// What concerns the library as a whole.
public enum OpenSSL {
  /// Has the library leave everything to the system when the process ends. Else `exit` would free, under the threads of
  /// loops that still run, what these use.
  ///
  /// Takes effect before the process's first use of OpenSSL only. Making a `TLSContext` comes first where nothing else
  /// of the library is used; a process that does more calls this when it starts.
  public static func start() { _ = started }

  private static let started = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_ATEXIT), nil)
}
