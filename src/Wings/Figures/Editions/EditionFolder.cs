using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Destruction;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Registers;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// An edition folder whose settings were read and found right, with the deliveries that lie in it (found, not opened).
/// Documents, policy, releases and acceptances lie in the same folder and are read by Publishing.
/// </summary>
public sealed class EditionFolder
{
    readonly FolderTree tree;

    EditionFolder(
        FolderTree tree,
        EditionFacts facts,
        Organisations organisations,
        IndicatorCatalogue catalogue,
        ImmutableArray<Mapping> mappings,
        ImmutableArray<Collection> collections,
        ImmutableArray<DeliveryFile> deliveries,
        ImmutableArray<Destroyed> destroyed
    )
    {
        (this.tree, Destroyed) = (tree, destroyed);
        (Facts, Organisations, Catalogue) = (facts, organisations, catalogue);
        (Mappings, Collections, Deliveries) = (mappings, collections, deliveries);
    }

    public EditionFacts Facts { get; }

    public Organisations Organisations { get; }

    public IndicatorCatalogue Catalogue { get; }

    public ImmutableArray<Mapping> Mappings { get; }

    /// <summary>In order of their files.</summary>
    public ImmutableArray<Collection> Collections { get; }

    /// <summary>By collection, then by file name; the order of acceptance is for the reader of their contents to make.</summary>
    public ImmutableArray<DeliveryFile> Deliveries { get; }

    /// <summary>What came in once and was destroyed since.</summary>
    public ImmutableArray<Destroyed> Destroyed { get; }

    /// <summary>What happened, what was promised, what state things are in, and papers of parliament.</summary>
    public EditionRegisters Registers { get; private init; } = EditionRegisters.None;

    public Collection? Collection(string code) => Collections.FirstOrDefault(one => one.Code == code);

    public Mapping? Mapping(string? code) => Mappings.FirstOrDefault(one => one.Code == code);

    /// <summary>A mapping that lies in no folder yet; null, with its problems, where it cannot be one.</summary>
    internal Mapping? ReadMapping(string yaml, FolderProblems problems)
    {
        var found = new ReadMappings(Catalogue, tree, problems).Read(yaml);
        return problems.Any ? null : found;
    }

    /// <summary>Reads all settings. Either the folder, or every problem that keeps it from being read; never both.</summary>
    public static (EditionFolder? Folder, FolderProblems Problems) Read(string folder)
    {
        var problems = new FolderProblems();
        if (FolderTree.Open(folder, problems) is not { } tree)
            return (null, problems);
        JudgeLayout.Check(tree, problems);
        if (ReadEditionFacts.Read(tree, problems) is not { } edition)
            return (null, problems);
        var read = Settings(tree, edition.Facts, edition.Map, problems);
        return (problems.Any ? null : read, problems);
    }

    static EditionFolder Settings(FolderTree tree, EditionFacts facts, YamlMap map, FolderProblems problems)
    {
        var organisations = ReadOrganisations.Read(tree, facts.Root, problems);
        ReadEditionFacts.JudgeOrganisations(map, facts, organisations);
        var (catalogue, places) = ReadCatalogue.Read(tree, problems);
        ReadEditionFacts.JudgeHeadlines(map, facts, catalogue);
        JudgeFormulas(catalogue, organisations, places, problems);
        var mappings = new ReadMappings(catalogue, tree, problems).Read();
        var collections = new ReadCollections(organisations, catalogue, mappings, problems).Read(tree);
        var explanations = new ReadExplanations(catalogue, problems);
        var destroyed = DestroyedList.Read(tree, problems);
        var deliveries = new ReadDeliveryFiles(tree, facts, organisations, collections, explanations, problems)
        {
            Destroyed = destroyed,
        };
        return new(tree, facts, organisations, catalogue, mappings, collections, deliveries.Read(), destroyed)
        {
            Registers = ReadRegisters.Read(tree, organisations, problems),
        };
    }

    /// <summary>What names the formula's reader misses too was already said at its own key, which is the better place.</summary>
    static void JudgeFormulas(
        IndicatorCatalogue catalogue,
        Organisations organisations,
        IReadOnlyDictionary<string, YamlMap> places,
        FolderProblems problems
    )
    {
        HashSet<string> said = [.. problems.Found.Select(one => one.Message.En)];
        foreach (var (code, message) in CatalogueCheck.Check(catalogue, organisations))
            if (!said.Contains(message.En) && places.TryGetValue(code, out var map))
                map.Problem("formula", message.Nl, message.En);
    }

    /// <summary>The bytes of a delivery; null when they can no longer be read.</summary>
    internal Stream? Open(DeliveryFile delivery) => tree.OpenRead(delivery.File);

    /// <summary>A stylesheet of the mappings folder by its file name; null when there is none.</summary>
    internal Stream? OpenStylesheet(string name) =>
        tree.Files(ReadMappings.Folder).Contains(name) ? tree.OpenRead($"{ReadMappings.Folder}/{name}") : null;
}
