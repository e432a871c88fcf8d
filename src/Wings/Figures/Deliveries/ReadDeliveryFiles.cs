using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Destruction;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Finds the files of <c>deliveries/</c> with their receipts and explanations; opens none of the deliveries.</summary>
sealed class ReadDeliveryFiles(
    FolderTree tree,
    EditionFacts edition,
    Organisations organisations,
    ImmutableArray<Collection> collections,
    ReadExplanations explanations,
    FolderProblems problems
)
{
    const string Deliveries = "deliveries";
    const string Explanations = "explanations";

    /// <summary>The kinds of the contract that intake reads; one that it cannot read yet is told before anything is built.</summary>
    static readonly string[] Extensions = [.. new[] { ".csv", ".xlsx", ".ods", ".json", ".xml" }.Where(ReadFile.Knows)];

    /// <summary>What is not there because it was destroyed; what is said of it elsewhere is no mistake.</summary>
    public ImmutableArray<Destroyed> Destroyed { get; init; } = [];

    public ImmutableArray<DeliveryFile> Read()
    {
        foreach (var back in Destroyed.Where(one => tree.Has(one.File)))
            problems.Add(
                back.File,
                null,
                $"{back.Says.Nl}. Haal het bestand uit de map",
                $"{back.Says.En}. Take the file out of the folder"
            );
        foreach (var folder in new[] { Deliveries, Explanations })
        foreach (var name in tree.Folders(folder).Where(name => collections.All(one => one.Code != name)))
            problems.Unknown(
                $"{folder}/{name}",
                null,
                new("uitvraag", "collection"),
                name,
                collections.Select(one => one.Code)
            );
        return [.. collections.SelectMany(Of)];
    }

    List<DeliveryFile> Of(Collection collection)
    {
        var folder = $"{Deliveries}/{collection.Code}";
        NoFolders(folder);
        var answers = Answers(collection);
        var receipts = Receipts(collection, folder);
        var confirmations = Confirmations(collection, folder);
        var found = new Dictionary<(string, int), DeliveryFile>();
        foreach (
            var name in tree.Files(folder).Where(name => name is not (ReadReceived.Name or ReadConfirmations.Name))
        )
            if (One(collection, folder, name) is { } one && !found.TryAdd((one.Deliverer.Code, one.Number), one))
                Twice(one.File, found[(one.Deliverer.Code, one.Number)].File);
        foreach (var (key, (_, line)) in receipts.Where(one => IsLost(collection, one.Key, found)))
            problems.Add(
                $"{folder}/{ReadReceived.Name}",
                line,
                $"Er is geen bestand van aanlevering {key.Number} van {key.Organisation}",
                $"There is no file of delivery {key.Number} of {key.Organisation}"
            );
        foreach (var (answer, line) in confirmations.Where(one => IsLost(collection, KeyOf(one.Answer), found)))
            problems.Add(
                $"{folder}/{ReadConfirmations.Name}",
                line,
                $"Er is geen bestand van aanlevering {answer.Number} van {answer.Deliverer}",
                $"There is no file of delivery {answer.Number} of {answer.Deliverer}"
            );
        var answered = confirmations.ToLookup(one => KeyOf(one.Answer), one => one.Answer.Answer);
        return
        [
            .. found.Values.Select(one =>
                Completed(one, receipts, answers) with
                {
                    Confirmations = [.. answered[(one.Deliverer.Code, one.Number)]],
                }
            ),
        ];
    }

    bool IsLost(Collection collection, (string, int) key, Dictionary<(string, int), DeliveryFile> found) =>
        !found.ContainsKey(key)
        && !Destroyed.Any(one =>
            one.Place.Collection == collection.Code
            && DeliveryName.Of(one.Place.Name) is var name
            && (Deliverer(collection, name.Organisation)?.Code, name.Number) == key
        );

    static (string, int) KeyOf(ConfirmationLine line) => (line.Deliverer, line.Number);

    /// <summary>Whether a collection lets a deliverer speak for another.</summary>
    internal static bool SpeaksFor(Collection collection, string deliverer, Organisation organisation) =>
        organisation.Code != deliverer
        && collection.Deliverers.TryGetValue(deliverer, out var others)
        && OrganisationCodes.IsNamed(organisation, others);

    DeliveryFile Completed(
        DeliveryFile one,
        Dictionary<(string Organisation, int Number), (Receipt Receipt, int Line)> receipts,
        Dictionary<string, ImmutableArray<Explanation>> answers
    )
    {
        var receipt = receipts.TryGetValue((one.Deliverer.Code, one.Number), out var row) ? row.Receipt : null;
        return one with
        {
            Receipt = receipt,
            AcceptedOn = receipt?.Accepted ?? (one.Number == 1 ? one.Collection.Due : edition.Published),
            Explanations = answers.GetValueOrDefault(one.Deliverer.Code, []),
        };
    }

    DeliveryFile? One(Collection collection, string folder, string fileName)
    {
        var (file, name) = ($"{folder}/{fileName}", DeliveryName.Of(fileName));
        if (!Extensions.Contains(name.Extension))
        {
            problems.Add(
                file,
                null,
                $"Dit soort bestand ('{name.Extension}') kent deze versie niet; verwacht: {string.Join(' ', Extensions)}",
                $"This version does not know this kind of file ('{name.Extension}'); expected: {string.Join(' ', Extensions)}"
            );
            return null;
        }
        if (Deliverer(collection, name.Organisation) is { } deliverer)
            return new(file, collection, deliverer, name.Number, name.Extension, null, default, []);
        problems.Unknown(file, null, new("organisatie", "organisation"), name.Organisation, Codes(collection));
        return null;
    }

    Dictionary<(string Organisation, int Number), (Receipt Receipt, int Line)> Receipts(
        Collection collection,
        string folder
    )
    {
        var file = $"{folder}/{ReadReceived.Name}";
        if (!tree.Has(file) || tree.ReadText(file) is not { } text)
            return [];
        var reader = new ReadReceived(name => Deliverer(collection, name)?.Code, Codes(collection), problems);
        return reader.Read(text, file);
    }

    List<(ConfirmationLine Answer, int Line)> Confirmations(Collection collection, string folder)
    {
        var file = $"{folder}/{ReadConfirmations.Name}";
        if (!tree.Has(file) || tree.ReadText(file) is not { } text)
            return [];
        return new ReadConfirmations(
            collection,
            organisations,
            name => Deliverer(collection, name)?.Code,
            problems
        ).Read(text, file);
    }

    Dictionary<string, ImmutableArray<Explanation>> Answers(Collection collection)
    {
        var folder = $"{Explanations}/{collection.Code}";
        NoFolders(folder);
        var answers = new Dictionary<string, ImmutableArray<Explanation>>(StringComparer.Ordinal);
        foreach (var name in tree.Files(folder))
        {
            var (file, whose) = ($"{folder}/{name}", Path.GetFileNameWithoutExtension(name));
            if (Path.GetExtension(name) != ".csv")
                problems.Unknown(file, null, new("bestand", "file"), name, [whose + ".csv"]);
            else if (Deliverer(collection, whose) is not { } organisation)
                problems.Unknown(file, null, new("organisatie", "organisation"), whose, Codes(collection));
            else if (
                tree.ReadText(file) is { } text
                && !answers.TryAdd(organisation.Code, explanations.Read(text, file))
            )
                Twice(file, $"{folder}/{organisation.Code}");
        }
        return answers;
    }

    void NoFolders(string folder)
    {
        foreach (var name in tree.Folders(folder))
            problems.Add($"{folder}/{name}", null, $"In '{folder}' hoort geen map", $"No folder belongs in '{folder}'");
    }

    void Twice(string file, string other) =>
        problems.Add(
            file,
            null,
            $"'{other}' is van dezelfde organisatie met hetzelfde nummer; een van beide moet een ander nummer krijgen",
            $"'{other}' is of the same organisation with the same number; one of the two must get another number"
        );

    /// <summary>
    /// An organisation of the list (of two that bore the name, the one that existed when the collection's period
    /// ended), or one that the collection lets deliver for others and that is no body of the edition itself.
    /// </summary>
    Organisation? Deliverer(Collection collection, string name) =>
        organisations.Find(name, collection.Period.End)
        ?? collection
            .Deliverers.Keys.Where(code => Organisations.Fold(code) == Organisations.Fold(name))
            .Select(Outsider)
            .FirstOrDefault();

    static Organisation Outsider(string code) =>
        new(code, null, Bilingual.Same(code), OrganisationKind.Agency, null, null, null, [], []);

    IEnumerable<string> Codes(Collection collection) =>
        organisations.All.Select(one => one.Code).Concat(collection.Deliverers.Keys).Distinct(StringComparer.Ordinal);
}
