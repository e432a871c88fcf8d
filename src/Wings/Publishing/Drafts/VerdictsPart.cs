using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts;

/// <summary>What the checker of claims finds in the text: all that would keep the edition from being published stops it.</summary>
sealed class VerdictsPart : IDraftPart
{
    public Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop) =>
        Task.FromResult(Of(look));

    internal static IEnumerable<DraftCheck> Of(DraftLook look)
    {
        var place = DraftPaths.Text(look.Draft.Id);
        var claims = look.Judged.Claims.Where(one => one.Blocks).Select(one => Claim(one, place));
        var untagged = look.Judged.Untagged.Select(one => new DraftCheck(
            $"untagged:{Line(one.Line)}:{one.Words}",
            DraftGrade.Stops,
            At(one.Line, one.Message),
            place
        ));
        var problems = look.Judged.Problems.Select(one => new DraftCheck(
            $"problem:{Line(one.Line ?? 0)}:{one.Message.En}",
            DraftGrade.Stops,
            At(one.Line ?? 1, one.Message),
            place
        ));
        var beside = look.Judged.Beside.Select(one => new DraftCheck(
            $"beside:{one.Words}:{one.Tagged}:{Line(one.Number)}",
            one.Turns ? DraftGrade.Stops : DraftGrade.Warns,
            At(one.Line, one.Message),
            place
        ));
        return [.. claims, .. untagged, .. beside, .. problems];
    }

    static DraftCheck Claim(DocumentClaim claim, string place)
    {
        var (judged, tag) = (claim.Judged, claim.Judged.Tag);
        return new(
            $"claim:{tag.Target}:{tag.Words}:{judged.Verdict}",
            DraftGrade.Stops,
            At(tag.Line, new($"'{tag.Words}' - {judged.Reason.Nl}", $"'{tag.Words}' - {judged.Reason.En}")),
            place
        );
    }

    static Bilingual At(int line, Bilingual says) =>
        new($"Regel {Line(line)}: {says.Nl}", $"Line {Line(line)}: {says.En}");

    static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);
}
