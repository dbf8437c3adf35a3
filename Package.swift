// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "rolegraph",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "RelationExtraction", targets: ["RelationExtraction"]),
    .library(name: "RelationshipGraph", targets: ["RelationshipGraph"]),
    .library(name: "GraphvizRendering", targets: ["GraphvizRendering"]),
    .library(name: "HTMLExplorer", targets: ["HTMLExplorer"]),
    .library(name: "DocumentReaders", targets: ["DocumentReaders"]),
    .executable(name: "rolegraph", targets: ["rolegraph"]),
    .executable(name: "rolegraph-benchmark", targets: ["rolegraph-benchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Text to facts: tokens, mentions, phrases, relations. Every hot loop is in here.
    .target(name: "RelationExtraction", swiftSettings: settings),
    // C shim over libxml2's SAX interface. Its headers name each other without the folder in which they
    // lie: `forward` leads them there.
    .target(
      name: "CXML", cSettings: [.headerSearchPath("forward")],
      linkerSettings: [.linkedLibrary("xml2")]),
    // Facts to graph, views, diagrams and the text formats; GraphML back to a graph.
    .target(
      name: "RelationshipGraph", dependencies: ["RelationExtraction", "CXML"],
      swiftSettings: settings),
    // C shim over libgraphviz; the only place that sees its headers.
    .target(
      name: "CGraphviz",
      linkerSettings: [.linkedLibrary("gvc"), .linkedLibrary("cgraph"), .linkedLibrary("dl")]),
    // Diagram to SVG by libgraphviz.
    .target(
      name: "GraphvizRendering", dependencies: ["RelationshipGraph", "CGraphviz"],
      swiftSettings: settings),
    // View and picture to a page to explore the graph.
    .target(
      name: "HTMLExplorer",
      dependencies: [
        "RelationExtraction", "RelationshipGraph",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("Page/explorer.html"), .embedInCode("Page/explorer.css"),
        .embedInCode("Page/explorer.js"),
      ], swiftSettings: settings),
    // Files to documents; the only library module that reads files.
    .target(name: "DocumentReaders", dependencies: ["RelationExtraction"], swiftSettings: settings),
    // YAML to lexicon entries.
    .target(
      name: "LexiconSources", dependencies: ["RelationExtraction", "Yams"],
      swiftSettings: settings),
    // The tool.
    .executableTarget(
      name: "rolegraph",
      dependencies: [
        "RelationExtraction", "RelationshipGraph", "GraphvizRendering", "HTMLExplorer",
        "DocumentReaders", "LexiconSources", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings,
      // Half of a short run would be the dynamic loader's; and the tool runs where no Swift is.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-lCoreFoundation", "-l_FoundationCollections", "-l_FoundationICU",
            "-l_FoundationCShims", "-lstdc++",
          ], .when(platforms: [.linux], configuration: .release))
      ]),
    // Vocabulary sources to the generated table inside RelationExtraction.
    .executableTarget(
      name: "lexicon-compiler", dependencies: ["LexiconSources"], exclude: ["Lexicons"],
      swiftSettings: settings),
    // Throughput of the stages and of the whole.
    .executableTarget(
      name: "rolegraph-benchmark",
      dependencies: ["RelationExtraction", "RelationshipGraph", "DocumentReaders"],
      swiftSettings: settings),
    // Shared by the tests.
    .target(
      name: "TestSupport", dependencies: ["RelationExtraction", "RelationshipGraph"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "RelationExtractionTests", dependencies: ["RelationExtraction", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "RelationshipGraphTests", dependencies: ["RelationshipGraph", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GraphvizRenderingTests", dependencies: ["GraphvizRendering", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HTMLExplorerTests",
      dependencies: [
        "HTMLExplorer", "GraphvizRendering", "RelationExtraction", "RelationshipGraph",
        "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: settings),
    .testTarget(
      name: "DocumentReadersTests", dependencies: ["DocumentReaders", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LexiconSourcesTests", dependencies: ["LexiconSources", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "rolegraph", "rolegraph-benchmark", "lexicon-compiler", "RelationExtraction",
        "RelationshipGraph",
        "GraphvizRendering", "TestSupport",
      ], exclude: ["Fixtures"], swiftSettings: settings),
  ]
)
