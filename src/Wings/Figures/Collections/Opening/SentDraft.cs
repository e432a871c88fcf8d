using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>Takes a collection out of a form, and puts one in it.</summary>
static class SentDraft
{
    static readonly char[] Between = [' ', ',', ';', '\t', '\r', '\n'];

    public static CollectionDraft Read(FormState sent)
    {
        var draft = new CollectionDraft(
            sent.Text("code", OpenTexts.NoCode, most: 60),
            sent.Text("name_nl", OpenTexts.NoName),
            sent.Text("name_en", OpenTexts.NoName),
            sent.All("indicators"),
            [.. sent.All("kinds"), .. Words(sent.Text("organisations", most: 4000))],
            sent.Text("period", OpenTexts.NoPeriod, most: 40),
            sent.Text("opens", OpenTexts.NoDay, most: 20),
            sent.Text("due", OpenTexts.NoDay, most: 20),
            sent.Has("complete", "yes"),
            sent.Text("mapping", most: 80),
            [.. Lines(sent, "mappings").Select(one => (one.Name, string.Join(' ', one.Words)))],
            [.. Lines(sent, "deliverers").Select(one => (one.Name, one.Words))]
        );
        // Its code becomes the name of a file, and must be none that leads elsewhere.
        if (draft.Code.Length > 0 && !Codes.IsDashedCode(draft.Code))
            sent.Wrong("code", OpenTexts.WrongCode);
        if (draft.Indicators.IsEmpty)
            sent.Wrong("indicators", OpenTexts.NoIndicators);
        if (draft.Organisations.IsEmpty)
            sent.Wrong("organisations", OpenTexts.NoOrganisations);
        return draft;
    }

    static ImmutableArray<string> Words(string text) => [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Lines of "name: words"; a name that comes again has the words of all its lines.</summary>
    static IEnumerable<(string Name, ImmutableArray<string> Words)> Lines(FormState sent, string field)
    {
        var lines = sent.Text(field, most: 4000).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var pairs = new List<(string Name, ImmutableArray<string> Words)>();
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
            if (line.Split(':', 2) is [var name, var words] && name.Trim().Length > 0 && Words(words).Length > 0)
                pairs.Add((name.Trim(), Words(words)));
            else
                sent.Wrong(field, OpenTexts.NoPair(line.Trim()));
        return pairs
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .Select(group => (group.Key, group.SelectMany(one => one.Words).ToImmutableArray()));
    }

    public static FormState Filled(CollectionDraft draft, IEnumerable<string> kinds)
    {
        var known = kinds.ToHashSet(StringComparer.Ordinal);
        List<(string, string?)> fields =
        [
            ("code", draft.Code),
            ("name_nl", draft.NameNl),
            ("name_en", draft.NameEn),
            .. draft.Indicators.Select(one => ("indicators", (string?)one)),
            .. draft.Organisations.Where(known.Contains).Select(one => ("kinds", (string?)one)),
            ("organisations", string.Join(' ', draft.Organisations.Where(one => !known.Contains(one)))),
            ("period", draft.Period),
            ("opens", draft.Opens),
            ("due", draft.Due),
            ("complete", draft.Complete ? "yes" : null),
            ("mapping", draft.Mapping),
            ("mappings", string.Join('\n', draft.Mappings.Select(one => $"{one.Organisation}: {one.Mapping}"))),
            (
                "deliverers",
                string.Join('\n', draft.Deliverers.Select(one => $"{one.Deliverer}: {string.Join(' ', one.For)}"))
            ),
        ];
        return FormState.With([.. fields]);
    }
}
