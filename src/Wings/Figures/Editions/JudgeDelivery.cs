using System.Collections.Immutable;
using System.Security.Cryptography;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Xml;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>What came of one file: its delivery, and the hash of the bytes that were read.</summary>
readonly record struct JudgedDelivery(DeliveryFile File, ReadDelivery Delivery, ImmutableArray<byte> FileHash);

/// <summary>Reads one delivery's file and accepts or refuses it: one finding that blocks refuses the whole.</summary>
sealed class JudgeDelivery(EditionFolder folder, Breakdowns breakdowns, IAcceptedValues accepted, bool strict)
{
    readonly CompiledStylesheets stylesheets = new();

    static readonly Bilingual Unreadable = new(
        "Dit bestand is niet te lezen; lever het opnieuw aan",
        "This file cannot be read; deliver it again"
    );

    public JudgedDelivery Judge(DeliveryFile file, int index)
    {
        var sink = new ObservationSink();
        var (result, hash) = Read(file, index, sink);
        var refused = result.Findings.Any(finding => finding.Blocks);
        var observations = refused ? [] : sink.Take();
        var report = new DeliveryReport(
            file.File,
            file.Collection.Code,
            file.Deliverer.Code,
            file.Number,
            refused ? DeliveryStatus.Refused : DeliveryStatus.Accepted,
            observations.Length,
            file.Receipt?.Received,
            refused ? null : file.AcceptedOn,
            result.Findings,
            null
        );
        var answers = Answers(result.Findings);
        return new(file, new(index, report, observations, result.Sheets, result.PlaceText, answers), hash);
    }

    (IntakeResult Result, ImmutableArray<byte> Hash) Read(DeliveryFile file, int index, ObservationSink sink)
    {
        try
        {
            using var stream = folder.Open(file);
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

    IntakeContext Context(DeliveryFile file, int index) =>
        new(
            folder.Facts,
            folder.Organisations,
            folder.Catalogue,
            breakdowns,
            file.Collection,
            folder.Mapping(file.Collection.MappingFor(file.Deliverer.Code)),
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
        };

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
