using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>
/// An edition that is worked on: all that was accepted up to a revision of it, against which every file that is handed in
/// next is held. For many readers at once.
/// </summary>
public sealed class WorkedEdition : IDisposable
{
    readonly UnpackedEdition unpacked;
    readonly EditionRead read;
    readonly Lock judging = new();
    readonly ConditionalWeakTable<ReadDelivery, object> changes = [];

    WorkedEdition(Id<Edition> id, int revision, EditionContents contents, UnpackedEdition unpacked, EditionRead read)
    {
        (Id, Revision, Files) = (id, revision, EditionDesk.FilesOf(contents.Files));
        (this.unpacked, this.read) = (unpacked, read);
    }

    public Id<Edition> Id { get; }

    /// <summary>Readings of what is in preparation, against this edition as it stands.</summary>
    internal KeptReadings Kept { get; } = new();

    /// <summary>Of the stored edition: another one holds something else.</summary>
    public int Revision { get; }

    /// <summary>Every file of its folder but the delivered ones.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public EditionFacts Facts => read.Folder!.Facts;

    public EditionFigures Figures => read.Figures!;

    public Organisations Organisations => read.Folder!.Organisations;

    internal IndicatorCatalogue Catalogue => read.Folder!.Catalogue;

    /// <summary>How the collection has a deliverer's files read; null where they come in the long form.</summary>
    internal Mapping? MappingFor(Collection collection, string organisation) =>
        read.Folder!.Mapping(collection.MappingFor(organisation));

    public ImmutableArray<Collection> Collections => read.Folder!.Collections;

    public Collection? Collection(string code) => read.Folder!.Collection(code);

    /// <summary>What came in up to here, those that lack included.</summary>
    public IEnumerable<ReadDelivery> Deliveries => read.Deliveries;

    /// <summary>First deliveries that count as accepted on the due date, because nothing says when they came.</summary>
    internal IEnumerable<DeliveryFile> WithoutReceipt(Collection collection) =>
        read.Folder!.Deliveries.Where(one =>
            one.Collection.Code == collection.Code && one.Receipt is null && one.Number == 1
        );

    /// <exception cref="InvalidOperationException">The stored edition cannot be read, though it could when it was stored.</exception>
    public static WorkedEdition Open(
        Id<Edition> id,
        int revision,
        EditionContents contents,
        ImmutableDictionary<string, ImmutableDictionary<string, long>> positions
    )
    {
        var unpacked = new UnpackedEdition(contents);
        var read = ReadEdition.Read(unpacked.Path, new(Positions: positions) { ForWork = true });
        if (read.IsRead)
            return new(id, revision, contents, unpacked, read);
        unpacked.Dispose();
        throw new InvalidOperationException($"The stored edition '{contents.Code}' can no longer be read");
    }

    /// <summary>The combinations of members that observations refer to by number.</summary>
    public ImmutableArray<ImmutableSortedDictionary<string, string>> Breakdowns => read.Breakdowns;

    /// <summary>Whose turn it is to deliver: an organisation of the edition, or one that a collection lets deliver for others.</summary>
    public bool Knows(Collection collection, string organisation, [NotNullWhen(true)] out Organisation? deliverer)
    {
        deliverer =
            Organisations.ByCode(organisation)
            ?? (collection.Deliverers.ContainsKey(organisation) ? Outsider(organisation) : null);
        return deliverer is not null;
    }

    static Organisation Outsider(string code) =>
        new(code, null, Bilingual.Same(code), OrganisationKind.Agency, null, null, null, [], []);

    /// <summary>Holds a file against what was accepted, as if it were the next to be: what it gives and all that is found in it.</summary>
    public ReadDelivery Check(DeliveryFile file, ReadOnlyMemory<byte> bytes)
    {
        // Codes that no file had before get a number while one is read.
        lock (judging)
            return read.Judge!.Judge(
                file,
                read.Deliveries.Length,
                () => new MemoryStream(bytes.ToArray(), writable: false)
            ).Delivery;
    }

    /// <summary>What reading a file would depend on, for as long as the question takes.</summary>
    public T Ask<T>(DeliveryFile file, Func<IntakeContext, T> question)
    {
        lock (judging)
            return question(read.Judge!.Context(file, read.Deliveries.Length));
    }

    /// <summary>The same, passing over whatever is wrong in it: every value that could be read.</summary>
    public ReadDelivery CheckLeniently(DeliveryFile file, ReadOnlyMemory<byte> bytes) =>
        Check(
            file with
            {
                Receipt = (file.Receipt ?? new(file.Deliverer.Code, file.Number, default, default, null, null, [])) with
                {
                    LetPass = [.. FindingRules.All],
                },
            },
            bytes
        );

    /// <summary>The first rows of every sheet of a file as they stand.</summary>
    internal ImmutableArray<PeekedSheet> Peek(DeliveryFile file, ReadOnlyMemory<byte> bytes)
    {
        lock (judging)
            return read.Judge!.Peek(file, new MemoryStream(bytes.ToArray(), writable: false));
    }

    /// <summary>What stands in some cells of a file, by sheet (empty where there are none) and cell.</summary>
    internal IReadOnlyDictionary<(string Sheet, string Cell), string> Texts(
        DeliveryFile file,
        ReadOnlyMemory<byte> bytes,
        IReadOnlySet<(string Sheet, string Cell)> wanted
    )
    {
        lock (judging)
            return read.Judge!.Texts(file, new MemoryStream(bytes.ToArray(), writable: false), wanted);
    }

    /// <summary>By what mapping a file is read; null where it comes in the long form.</summary>
    internal Mapping? MappingOf(DeliveryFile file) => read.Judge!.MappingOf(file);

    /// <summary>What was accepted of one series.</summary>
    public AcceptedSeries Accepted(
        string indicator,
        Organisation organisation,
        ImmutableSortedDictionary<string, string> members
    )
    {
        lock (judging)
        {
            var breakdown = read.Judge!.Breakdowns.Find(members);
            var (line, whose) = (Catalogue.IndexOf(indicator), Organisations.All.IndexOf(organisation));
            return new(
                breakdown < 0 || line < 0 || whose < 0 ? [] : [.. read.Judge!.Accepted.History(line, whose, breakdown)]
            );
        }
    }

    /// <summary>The members of a combination, by its number in observations.</summary>
    public ImmutableSortedDictionary<string, string> MembersOf(int breakdown)
    {
        lock (judging)
            return read.Judge!.Breakdowns[breakdown];
    }

    /// <summary>Every value of a file that was checked, beside what was accepted before it, in the order of the file.</summary>
    public ImmutableArray<DeliveredChange> Changes(ReadDelivery delivery) =>
        (ImmutableArray<DeliveredChange>)changes.GetValue(delivery, one => ChangesOf(one));

    ImmutableArray<DeliveredChange> ChangesOf(ReadDelivery delivery)
    {
        var judge = read.Judge!;
        lock (judging)
            return new DeliveredChanges(judge.Accepted, judge.Breakdowns).Of(delivery.Observations);
    }

    /// <summary>All that was accepted of the same figure of the same organisation, by period.</summary>
    public ImmutableArray<Observation> History(Observation one)
    {
        lock (judging)
            return [.. read.Judge!.Accepted.History(one.Indicator, one.Organisation, one.Breakdown)];
    }

    /// <summary>The figures as they would be with a file that was checked accepted after all that was.</summary>
    public EditionFigures With(ReadDelivery delivery)
    {
        lock (judging)
            return new(
                read.Folder!.Facts,
                read.Folder.Organisations,
                read.Folder.Catalogue,
                read.Folder.Collections,
                read.Judge!.Breakdowns,
                [.. read.Deliveries, delivery],
                read.Figures
            );
    }

    public IndicatorFacts IndicatorAt(int position) =>
        Figures.Indicator(read.Folder!.Catalogue.Indicators[position].Code)!;

    /// <summary>The indicator and the organisation of an observation.</summary>
    public (IndicatorFacts Indicator, Organisation Organisation) NamesOf(Observation one) =>
        (IndicatorAt(one.Indicator), Organisations.All[one.Organisation]);

    public void Dispose() => unpacked.Dispose();
}
