using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>Reads what people decided on identities from the file that is given along.</summary>
public static class ReadDecisions
{
    public static ImmutableArray<IdentityDecision> Of(string text, string file, FolderProblems problems)
    {
        if (YamlMap.Read(text, file, problems) is not { } map)
            return [];
        ImmutableArray<IdentityDecision> decisions = [.. map.Maps("decisions").Select(Decision)];
        map.Done();
        return decisions;
    }

    static IdentityDecision Decision(YamlMap map)
    {
        var decision = new IdentityDecision(
            Named(map, "first"),
            Named(map, "second"),
            map.Flag("same") ?? true,
            map.Required("by"),
            map.Required("reason")
        );
        map.Done();
        return decision;
    }

    static NamedProject Named(YamlMap map, string key)
    {
        if (map.Map(key) is not { } one)
        {
            map.Problem(key, $"'{key}' ontbreekt", $"'{key}' is missing");
            return new(0, "", null);
        }
        var named = new NamedProject(one.RequiredWhole("year") ?? 0, one.Required("name"), one.Text("department"));
        one.Done();
        return named;
    }
}
