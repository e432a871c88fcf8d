using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>Reads <c>judgement:minister</c>: whose judgement the words are.</summary>
internal static class JudgementDestination
{
    static readonly Dictionary<string, Bilingual> Known = new(StringComparer.Ordinal)
    {
        ["minister"] = new("oordeel van de minister", "the minister's judgement"),
        ["state_secretary"] = new("oordeel van de staatssecretaris", "the state secretary's judgement"),
        ["cabinet"] = new("oordeel van het kabinet", "the cabinet's judgement"),
    };

    public static Destination Of(string whose)
    {
        if (Known.TryGetValue(whose, out var name))
            return new Destination.Judgement(name);
        var hint = Nearest.Hint(whose, Known.Keys);
        return Destination.No(
            $"'judgement:{whose}': een oordeel is van minister, state_secretary of cabinet{hint.Nl}",
            $"'judgement:{whose}': a judgement is of minister, state_secretary or cabinet{hint.En}"
        );
    }
}
