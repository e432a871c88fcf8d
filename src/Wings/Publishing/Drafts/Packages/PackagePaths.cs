using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>Addresses of the pages of packages.</summary>
static class PackagePaths
{
    public const string Root = "work/packages";

    public static string Of(Id<Package> id) => $"{Root}/{id}";

    /// <summary>Where it is shown whether a document can go out.</summary>
    public static string Of(Draft draft) => draft.Package is { } package ? Of(package) : DraftPaths.Of(draft.Id);
}
