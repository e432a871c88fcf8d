using System.Collections.Immutable;
using System.Security.Cryptography;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Xml;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>What came of one file: its delivery, and the hash of the bytes that were read.</summary>
readonly record struct JudgedDelivery(DeliveryFile File, ReadDelivery Delivery, ImmutableArray<byte> FileHash);

/// <summary>Reads one delivery's file and accepts or refuses it: one finding that blocks refuses the whole.</summary>
sealed class JudgeDelivery(EditionFolder folder, Breakdowns breakdowns, IAcceptedValues accepted, bool strict)
{
    readonly CompiledStylesheets stylesheets = new();

    /// <summary>What the breakdowns of observations stand for.</summary>
    public Breakdowns Breakdowns => breakdowns;

    /// <summary>The latest accepted value of each coordinate.</summary>
    public IAcceptedValues Accepted => accepted;

    static readonly Bilingual Unreadable = new(
        "Dit bestand is niet te lezen; lever het opnieuw aan",
        "This file cannot be read; deliver it again"
    );

    public JudgedDelivery Judge(DeliveryFile file, int index) => Judge(file, index, () => folder.Open(file));

    /// <param name="open">Gives the bytes; null when they can no longer be read.</param>
    public JudgedDelivery Judge(DeliveryFile file, int index, Func<Stream?> open)
    {
        var sink = new ObservationSink();
        var (result, hash) = Read(file, index, open, sink);
        var refused = result.Findings.Any(finding => finding.Blocks);
        var observations = refused ? [] : sink.Take();
        var spokenFor = SpokenFor(file, observations);
        var report = new DeliveryReport(
            file.File,
            file.Collection.Code,
            file.Deliverer.Code,
            file.Number,
            refused ? DeliveryStatus.Refused : DeliveryStatus.Accepted,
            observations.Length,
            file.Receipt?.Received,
            refused ? null : file.AcceptedOn,
            [.. result.Findings, .. Unasked(file)],
            null
        )
        {
            Confirmations = Deliveries.Answers.Latest(file.Confirmations, spokenFor),
            Reason = file.Receipt?.Reason,
        };
        var read = new ReadDelivery(
            index,
            report,
            observations,
            result.Sheets,
            result.PlaceText,
            Answers(result.Findings)
        )
        {
            Notes = result.Notes,
            Units = result.Units,
            IsForeign = result.IsForeign,
            Confirmations = file.Confirmations,
            SpokenFor = spokenFor.ToImmutableHashSet(StringComparer.Ordinal),
        };
        return new(file, read, hash);
    }

    /// <summary>Those of whom it holds rows and for whom the collection lets its deliverer speak, in the order of the list.</summary>
    List<string> SpokenFor(DeliveryFile file, ImmutableArray<Observation> observations)
    {
        if (!file.Collection.Deliverers.ContainsKey(file.Deliverer.Code))
            return [];
        var held = new SortedSet<int>();
        var last = -1;
        foreach (var observation in observations)
            if (observation.Organisation != last)
                held.Add(last = observation.Organisation);
        return
        [
            .. held.Select(one => folder.Organisations.All[one])
                .Where(one => ReadDeliveryFiles.SpeaksFor(file.Collection, file.Deliverer.Code, one))
                .Select(one => one.Code),
        ];
    }

    /// <summary>A file of whom nobody asked anything may be a mistake of name; what it says counts in the totals all the same.</summary>
    IEnumerable<Finding> Unasked(DeliveryFile file)
    {
        var (collection, deliverer) = (file.Collection, file.Deliverer);
        if (
            collection.Deliverers.ContainsKey(deliverer.Code)
            || folder
                .Organisations.Below(deliverer.Code)
                .Any(one => OrganisationCodes.IsNamed(one, collection.Organisations))
        )
            yield break;
        yield return new(
            Grade.Note,
            "unknown",
            file.File,
            null,
            null,
            null,
            new(
                $"'{collection.Code}' vraagt niets van {deliverer.Code}, en laat het niet voor anderen aanleveren; wat erin staat telt mee in de totalen. Klopt de naam van het bestand?",
                $"'{collection.Code}' asks nothing of {deliverer.Code}, nor lets it deliver for others; what it holds counts in the totals. Is the file's name right?"
            )
        );
    }

    (IntakeResult Result, ImmutableArray<byte> Hash) Read(
        DeliveryFile file,
        int index,
        Func<Stream?> open,
        ObservationSink sink
    )
    {
        try
        {
            using var stream = open();
            if (stream is null)
                return (Refuse(file.File), []);
            ImmutableArray<byte> hash = [.. SHA256.HashData(stream)];
            stream.Position = 0;
            return (ReadFile.Read(stream, file.Extension, Context(file, index), sink.Add), hash);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (Refuse(file.File), []);
        }
    }

    /// <summary>All that reading a file depends on.</summary>
    public IntakeContext Context(DeliveryFile file, int index) =>
        new(
            folder.Facts,
            folder.Organisations,
            folder.Catalogue,
            breakdowns,
            file.Collection,
            MappingOf(file),
            file.Deliverer,
            file.File,
            file.Number,
            index,
            file.Receipt?.LetPass ?? [],
            accepted,
            file.Explanations,
            folder.OpenStylesheet,
            strict
        )
        {
            Stylesheets = stylesheets,
            Units = file.Units,
            IsDraft = file.IsDraft,
            Mended = file.Mended,
        };

    /// <summary>What was said with the file, where it serves this kind of file.</summary>
    Mapping? Own(DeliveryFile file) =>
        file.Mapping is { } yaml && folder.ReadMapping(yaml, new()) is { } own && "." + own.Format == file.Extension
            ? own
            : null;

    /// <summary>By what mapping a file is read, as was said with it or by the collection; null for the long form.</summary>
    public Mapping? MappingOf(DeliveryFile file) =>
        Own(file) ?? folder.Mapping(file.Collection.MappingFor(file.Deliverer.Code));

    /// <summary>What stands in some cells, by sheet and cell.</summary>
    public IReadOnlyDictionary<(string Sheet, string Cell), string> Texts(
        DeliveryFile file,
        Stream bytes,
        IReadOnlySet<(string Sheet, string Cell)> wanted
    ) => PeekFile.Texts(bytes, file.Extension, Context(file, 0), wanted);

    /// <summary>The first rows of every sheet as they stand, whatever they mean; empty where the file cannot be read at all.</summary>
    public ImmutableArray<PeekedSheet> Peek(DeliveryFile file, Stream bytes) =>
        PeekFile.Read(bytes, file.Extension, Context(file, 0));

    static IntakeResult Refuse(string file) =>
        new(0, [new(Grade.Error, "heading", file, null, null, null, Unreadable)], [], _ => "");

    /// <summary>The answers that findings got, by coordinate; where two questions were asked of one, both answers.</summary>
    static ImmutableDictionary<string, string> Answers(ImmutableArray<Finding> findings) =>
        findings
            .Where(finding => finding is { Explanation: not null, Coordinate: not null })
            .GroupBy(finding => finding.Coordinate!, finding => finding.Explanation!, StringComparer.Ordinal)
            .ToImmutableDictionary(
                group => group.Key,
                group => string.Join(' ', group.Distinct(StringComparer.Ordinal)),
                StringComparer.Ordinal
            );
}
