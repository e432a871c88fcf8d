using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Archives;

/// <summary>Reads back what <see cref="WriteAccount"/> wrote, through to the figures, by the same engine that published them.</summary>
public sealed class ReadAccount
{
    readonly string root;
    readonly EditionFolder folder;
    readonly Breakdowns breakdowns = new();
    readonly List<ReadDelivery> deliveries = [];
    readonly List<SealedDelivery> seals = [];
    readonly HashSet<(int Delivery, int Row)> withheld = [];

    ReadAccount(string root, EditionFolder folder) => (this.root, this.folder) = (root, folder);

    /// <param name="root">Folder in which the archive was unpacked.</param>
    /// <returns>The edition; without folder and figures, with problems, where its definitions cannot be used.</returns>
    /// <exception cref="ArchiveUnreadableException">A file is not what such a file is.</exception>
    public static AccountRead Read(string root)
    {
        var (folder, problems) = EditionFolder.Read(Path.Combine(root, ArchivePaths.Edition));
        return folder is null ? new(new(problems), []) : new ReadAccount(root, folder).Run();
    }

    AccountRead Run()
    {
        var archived = Json<ArchivedDeliveries>(ArchivePaths.Deliveries);
        foreach (var text in archived.Breakdowns.Where(text => text != ""))
            breakdowns.NumberOf(BreakdownText.Read(text));
        foreach (var one in archived.Deliveries)
            deliveries.Add(Delivery(one));
        var ground = new Ground(folder.Facts, folder.Organisations, folder.Catalogue, folder.Collections, breakdowns);
        var figures = new EditionFigures(ground, folder.Collections, deliveries, WithheldOf)
        {
            Registers = folder.Registers,
        };
        var read = new EditionRead(folder, new(), figures, [.. deliveries], breakdowns, NoLedger);
        return new(read, [.. seals]);
    }

    ReadDelivery Delivery(ArchivedDelivery one)
    {
        var rows = one.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded ? Rows(one) : ArchivedRows.None;
        return new(
            deliveries.Count,
            one.ToReport(),
            rows.Observations,
            one.Sheets,
            place => rows.Places[place.Row],
            ExplanationsOf(one, rows)
        )
        {
            Notes = one
                .Words.Where(words => words.Note is not null)
                .ToImmutableDictionary(words => PlaceOf(one, rows, words), words => words.Note!),
            Confirmations = one.Answers,
            SpokenFor = one.SpokenFor.ToImmutableHashSet(StringComparer.Ordinal),
        };
    }

    ArchivedRows Rows(ArchivedDelivery one)
    {
        var path = ArchivePaths.Observations(one.File);
        using var stream = Open(path);
        var rows = new ReadObservations(folder, breakdowns, deliveries.Count, path, one).From(stream);
        foreach (var row in rows.Withheld)
            withheld.Add((deliveries.Count, row));
        seals.Add(
            new(
                one.File,
                one.LedgerPosition,
                rows.Observations.Length,
                rows.Withheld.Length,
                Convert.ToHexStringLower(rows.Root.AsSpan()),
                one.Root
            )
        );
        return rows;
    }

    ImmutableDictionary<string, string> ExplanationsOf(ArchivedDelivery one, ArchivedRows rows)
    {
        var found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var words in one.Words.Where(words => words.Explanation is not null))
        {
            var observation = rows.Observations[PlaceOf(one, rows, words).Row];
            var at = new Coordinate(
                observation.Period,
                folder.Organisations.All[observation.Organisation].Code,
                breakdowns[observation.Breakdown]
            );
            found[at.Write(folder.Catalogue.Indicators[observation.Indicator].Code)] = words.Explanation!;
        }
        return found.ToImmutable();
    }

    static Place PlaceOf(ArchivedDelivery one, ArchivedRows rows, ArchivedWords words) =>
        words.Row >= 0 && words.Row < rows.Observations.Length
            ? rows.Observations[words.Row].Place
            : throw new ArchiveUnreadableException(ArchivePaths.Deliveries, $"{one.File}: words {words.Row}");

    Withheld WithheldOf(Ground ground, ImmutableArray<ReadDelivery> accepted)
    {
        var number = 0;
        var hidden = new List<(int, Observation)>();
        foreach (var delivery in accepted)
        foreach (var (row, observation) in delivery.Observations.Index())
        {
            if (withheld.Contains((delivery.Index, row)))
                hidden.Add((number, observation));
            number++;
        }
        ImmutableArray<ArchivedFigure> stated = File.Exists(Path.Combine(root, ArchivePaths.Stated))
            ? Json<ImmutableArray<ArchivedFigure>>(ArchivePaths.Stated)
            : [];
        return new(hidden, StatedFigures.Read(ground, stated));
    }

    T Json<T>(string path)
    {
        using var stream = Open(path);
        return ArchiveJson.Read<T>(path, stream);
    }

    FileStream Open(string path) =>
        File.Exists(Path.Combine(root, path))
            ? File.OpenRead(Path.Combine(root, path))
            : throw new ArchiveUnreadableException(path, "-");

    static AcceptanceLedger NoLedger() =>
        throw new InvalidOperationException("The ledger of an archive is read by itself; it is not sealed again");
}
