using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Versions;

static class VersionPaths
{
    public static string All(Id<Draft> id) => $"{DraftPaths.Of(id)}/versions";

    public static string Of(Id<Draft> id, int number) => $"{All(id)}/{number}";

    public static string Restore(Id<Draft> id, int number) => $"{Of(id, number)}/restore";

    public static string Compare(Id<Draft> id) => $"{DraftPaths.Of(id)}/compare";

    public static string Compare(Id<Draft> id, int from, int to) => $"{Compare(id)}?from={from}&to={to}";
}
