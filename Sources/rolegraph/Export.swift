import ArgumentParser
import DocumentReaders
import RelationshipGraph

/// `rolegraph export`: a text or a graph file to the formats of other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the graph of a text or of a graph file in the formats of other programs.",
    discussion: """
      Formats and the files they give:

        graphml         NAME.graphml                      NetworkX, igraph, Gephi, Cytoscape, R
        graphml-mixed   NAME.mixed.graphml                Gephi and yEd: undirected co-mentions, places
        graphml-neo4j   NAME.neo4j.graphml                Neo4j (APOC), with labels and types
        graphml-yed     NAME.yed.graphml                  yEd: shapes, labels, units as groups
        gexf            NAME.gexf                         Gephi; with a timeline where dates are known
        csv-gephi       NAME.gephi.nodes.csv, .edges.csv     Gephi's spreadsheet import
        csv-neo4j       NAME.neo4j.nodes.csv, .edges.csv     neo4j-admin database import
        node-link       NAME.node-link.json               NetworkX
        cytoscape       NAME.cyjs                         Cytoscape, Cytoscape.js, NetworkX
        jgf             NAME.jgf.json                     JSON Graph Format 2
        ftm             NAME.ftm.jsonl                    FollowTheMoney, Aleph
        jsonld          NAME.jsonld                       RDF: W3C Organization Ontology and PROV
        mermaid         NAME.mmd                          small charts in wikis
        facts           NAME.facts.jsonl                  what each document says, for 'rolegraph merge'
        posts           NAME.posts.csv                    spreadsheets: one row for each post

      Examples:

        rolegraph export graph.graphml --format gexf
            Output/graph.gexf

        rolegraph export bulletin.txt --format posts,node-link --output tables
            tables/bulletin.posts.csv and tables/bulletin.node-link.json

      Exit codes: 0 all written; 1 the input cannot be read or an output failed; 64 a wrong option, \
      nothing was started.
      """)

  @Argument(help: "A text, facts, a GraphML or node-link file, or '-' for standard input.")
  var input: String

  @Option(
    help: ArgumentHelp(
      "What to write, see below; several with commas.", valueName: "formats"))
  var format: [String] = []

  @OptionGroup var folder: FolderOptions

  @OptionGroup var vocabulary: LexiconOptions

  @OptionGroup var trust: TrustOptions

  func validate() throws {
    _ = try formats()
  }

  private func formats() throws -> [OutputFormat] {
    let allowed = OutputFormat.all.filter { !$0.isPicture }
    guard !format.isEmpty else {
      let known = allowed.map { "'\($0.name)'" }.joined(separator: ", ")
      throw ValidationError("'export' needs a format; give --format with one or more of \(known)")
    }
    return try OutputFormat.list(from: format, of: allowed)
  }

  func run() throws {
    let run = ExportRun(
      input: GraphInput(path: input, lexiconFiles: vocabulary.lexicon), outputFolder: folder.output,
      formats: try formats(), minConfidence: trust.minConfidence)
    if !run.run() { throw ExitCode(1) }
  }
}
