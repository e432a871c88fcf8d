using System.Collections.Immutable;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Reads <c>codelists/NAME.csv</c>: the members of the dimensions besides organisation and period.</summary>
static class ReadCodeLists
{
    const string Folder = "codelists";
    static readonly string[] Required = ["code"];
    static readonly string[] Optional = ["name_nl", "name_en", "parent", "valid_from", "valid_to", "order"];

    /// <summary>Names that are a parameter of a claim, a column of a delivery or a dimension that is always there.</summary>
    static readonly string[] Taken =
    [
        "organisation",
        "period",
        "indicator",
        "value",
        "status",
        "confidential",
        "note",
        "from",
        "to",
        "against",
        "versus",
        "among",
        "in",
        "as",
        "by",
    ];

    public static ImmutableArray<CodeList> Read(FolderTree tree, FolderProblems problems)
    {
        var lists = new List<CodeList>();
        foreach (var name in tree.Files(Folder).Where(name => name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var (file, code) = ($"{Folder}/{name}", name[..^4]);
            JudgeName(file, code, problems);
            if (tree.ReadText(file) is { } text)
                lists.Add(new(code, Members(text, file, problems)));
        }
        return [.. lists];
    }

    static void JudgeName(string file, string code, FolderProblems problems)
    {
        if (!Codes.IsCode(code))
            problems.Add(
                file,
                null,
                $"'{code}' kan geen codelijst heten; verwacht: kleine letters, cijfers en _, te beginnen met een letter",
                $"'{code}' cannot name a code list; expected: small letters, digits and _, beginning with a letter"
            );
        if (Taken.Contains(code))
            problems.Add(
                file,
                null,
                $"'{code}' kan geen codelijst heten; dat woord heeft al een betekenis",
                $"'{code}' cannot name a code list; the word has a meaning already"
            );
    }

    static ImmutableArray<CodeListMember> Members(string text, string file, FolderProblems problems)
    {
        var members = new Dictionary<string, (CodeListMember Member, int Line)>(StringComparer.Ordinal);
        foreach (var row in SettingsTable.Read(text, file, Required, Optional, problems))
        {
            var member = One(row, members.Count, problems);
            if (member.Code != "" && !members.TryAdd(member.Code, (member, row.Line)))
                problems.Add(
                    file,
                    row.Line,
                    $"Code '{member.Code}' staat al op regel {members[member.Code].Line}",
                    $"Code '{member.Code}' is already on line {members[member.Code].Line}"
                );
        }
        foreach (var (member, line) in members.Values.ToArray())
            members[member.Code] = (WithParent(member, line, file, members, problems), line);
        return [.. members.Values.Select(one => one.Member).OrderBy(member => member.Order)];
    }

    static CodeListMember One(SettingsTable.Row row, int position, FolderProblems problems)
    {
        var code = row.Required("code");
        if (code != "" && !Codes.IsMember(code))
            problems.Add(
                row.File,
                row.Line,
                $"'{code}' is geen code; verwacht: letters, cijfers, _ en -",
                $"'{code}' is no code; expected: letters, digits, _ and -"
            );
        var nl = row["name_nl"] != "" ? row["name_nl"] : row["name_en"];
        var en = row["name_en"] != "" ? row["name_en"] : row["name_nl"];
        return new(
            code,
            new(nl == "" ? code : nl, en == "" ? code : en),
            row["parent"] == "" ? null : row["parent"],
            row.Date("valid_from"),
            row.Date("valid_to"),
            row.Whole("order") ?? position
        );
    }

    static CodeListMember WithParent(
        CodeListMember member,
        int line,
        string file,
        Dictionary<string, (CodeListMember Member, int Line)> members,
        FolderProblems problems
    )
    {
        if (member.Parent is null)
            return member;
        if (!members.ContainsKey(member.Parent))
            problems.Unknown(file, line, new("ouder", "parent"), member.Parent, members.Keys);
        else if (Loops.From(member.Code, one => Parents(members, one)) is { } loop)
            problems.Add(
                file,
                line,
                $"Kring van ouders: {string.Join(" > ", loop)}",
                $"Loop of parents: {string.Join(" > ", loop)}"
            );
        else
            return member;
        return member with { Parent = null };
    }

    static string[] Parents(Dictionary<string, (CodeListMember Member, int Line)> members, string code) =>
        members.TryGetValue(code, out var one) && one.Member.Parent is { } parent ? [parent] : [];
}
