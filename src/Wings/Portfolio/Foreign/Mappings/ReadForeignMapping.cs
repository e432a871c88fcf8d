using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Mappings;

/// <summary>Reads a mapping of foreign returns, strictly: what it does not know is a problem at its line.</summary>
public static class ReadForeignMapping
{
    static readonly Dictionary<string, ValueState> States = new(StringComparer.Ordinal)
    {
        ["withheld"] = ValueState.Withheld,
        ["not_given"] = ValueState.NotGiven,
    };

    static readonly Dictionary<string, FaultCode> RowCodes = new FaultCode[]
    {
        FaultCode.TotalRow,
        FaultCode.EnteredInError,
        FaultCode.Disclaimer,
    }.ToDictionary(ForeignFault.WordOf, code => code, StringComparer.Ordinal);

    /// <summary>Null, with problems, where the text is no mapping.</summary>
    public static ForeignMapping? Of(string text, string file, FolderProblems problems)
    {
        if (YamlMap.Read(text, file, problems) is not { } map)
            return null;
        var scales = map.Maps("scales").Select(Scale).ToImmutableArray();
        var mapping = new ForeignMapping(
            map.Required("corpus"),
            map.RequiredBilingual("title"),
            map.Required("currency"),
            map.Whole("fiscal_year_start"),
            scales,
            [.. map.Maps("phrases").Select(Phrase)],
            [.. map.Maps("laws").Select(Law)],
            [.. map.Maps("departments").Select(Department)],
            [.. map.Maps("rows").Select(Row)],
            [.. map.Maps("files").Select(one => ReadFileShape.Of(one, scales))]
        );
        map.Done();
        if (mapping.Corpus.Length > 0 && !Codes.IsDashedCode(mapping.Corpus))
            map.Problem("corpus", "'corpus' is een code als uk-gmpp", "'corpus' is a code such as uk-gmpp");
        if (mapping.Files.IsEmpty)
            map.Problem("files", "'files' noemt geen bestand", "'files' names no file");
        if (mapping.FiscalYearStart is < 1 or > 12)
            map.Problem("fiscal_year_start", "Een maand is 1 tot en met 12", "A month is 1 to 12");
        foreach (var twice in mapping.Files.GroupBy(one => one.File).Where(group => group.Count() > 1))
            map.Problem("files", $"'{twice.Key}' staat er tweemaal", $"'{twice.Key}' is there twice");
        return problems.Any ? null : mapping;
    }

    static RatingScale Scale(YamlMap map)
    {
        var scale = new RatingScale(
            map.Required("code"),
            map.RequiredBilingual("title"),
            [.. map.Maps("words").Select(Word)]
        );
        map.Done();
        return scale;
    }

    static ScaleWord Word(YamlMap map)
    {
        var word = new ScaleWord(map.Required("word"), map.Required("value"), map.RequiredBilingual("means"));
        map.Done();
        return word;
    }

    static KnownPhrase Phrase(YamlMap map)
    {
        var state = map.Word("state", States) ?? ValueState.NotGiven;
        var phrase = new KnownPhrase(
            state,
            state == ValueState.Withheld ? map.Text("kind") ?? "" : map.Required("kind"),
            map.Flag("fault") ?? false,
            [.. map.RequiredList("words").Select(Fold.Of)]
        );
        map.Done();
        return phrase;
    }

    static LegalReason Law(YamlMap map)
    {
        var law = new LegalReason(
            map.RequiredWhole("section") ?? 0,
            map.Required("code"),
            map.RequiredBilingual("title")
        );
        map.Done();
        return law;
    }

    static ForeignDepartment Department(YamlMap map)
    {
        var name = map.Required("name");
        var department = new ForeignDepartment(
            name,
            [.. map.List("codes")],
            [.. map.List("also")],
            map.Text("family") ?? name
        );
        map.Done();
        return department;
    }

    static RowRule Row(YamlMap map)
    {
        var rule = new RowRule(
            map.Word("code", RowCodes) ?? FaultCode.Disclaimer,
            [.. map.List("begins").Select(Fold.Of)],
            [.. map.List("anywhere").Select(Fold.Of)]
        );
        map.Done();
        return rule;
    }
}
