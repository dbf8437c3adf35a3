import ArgumentParser

/// The vocabulary of the commands that read texts.
struct LexiconOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A YAML file with further vocabulary. May be repeated.", valueName: "file"))
  var lexicon: [String] = []
}

/// The folder of the commands that write files.
struct FolderOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; made if it is missing.", valueName: "folder"))
  var output = "Output"

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError("the folder given with --output has no name; name a folder")
    }
  }
}
