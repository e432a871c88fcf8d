using System.Globalization;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Registers;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Papers.Citing;

namespace Rekenschap.Publishing.Papers;

/// <summary>Every reference to a paper of parliament in a text: one that is wrong stops it, one that nobody knows warns.</summary>
sealed class PapersPart(IPapers register) : IDraftPart
{
    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        var written = ReadDocument.Read(
            look.Version.Text,
            look.Draft.Path,
            DraftFacts.Otherwise(look.Edition),
            new FolderProblems()
        );
        var cited = written
            .Passages.SelectMany(passage =>
                ReadCitations.In(passage.Text).Select(one => (Line: passage.LineAt(one.At), Cited: one))
            )
            .Concat(written.Claims.SelectMany(OfClaim))
            .Concat(written.External.SelectMany(OfSource))
            .ToList();
        var own = ReadCitations.In(written.Facts.Reference ?? "").ToList();
        var known = await KnownPapers.Of(register, cited.Select(one => one.Cited).Concat(own), stop);
        var hold = new HoldCitation(known, written.Facts.Date);
        var place = DraftPaths.Text(look.Draft.Id);
        return
        [
            .. own.SelectMany(hold.FaultsOfOwn).Select(one => Check(one, 1, place)),
            .. cited.SelectMany(one => hold.Faults(one.Cited).Select(fault => Check(fault, one.Line, place))),
        ];
    }

    /// <summary>A source may be a paper too: <c>external:kst-31490-336?date=2024-05-02</c>.</summary>
    static IEnumerable<(int Line, CitedPaper Cited)> OfSource(ExternalStatement one) =>
        ReadCitations
            .In(one.Source)
            .Select(cited =>
                (
                    one.Line,
                    Period.TryParse(one.Date, out var day) && day.IsOne(Frequency.Day)
                        ? cited with
                        {
                            Date = day.Start,
                        }
                        : cited
                )
            );

    /// <summary>A reference that is tagged as a claim is held against the office's register as well as against the edition's.</summary>
    static IEnumerable<(int Line, CitedPaper Cited)> OfClaim(TaggedLink one) =>
        RegisterScheme.Of(one.Tag.Target) is (RegisterScheme.Reference, _)
            ? ReadCitations.In(one.Tag.Words).Select(cited => (one.Tag.Line, cited))
            : [];

    static DraftCheck Check(CitationFault fault, int line, string place)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new(
            fault.Key,
            fault.IsWrong ? DraftGrade.Stops : DraftGrade.Warns,
            new Bilingual($"Regel {number}: {fault.Says.Nl}", $"Line {number}: {fault.Says.En}"),
            place
        );
    }
}
