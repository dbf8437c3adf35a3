#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// write(2), under a name that no method called `write` hides.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
