using Microsoft.OpenApi;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>What of the description is said once: what it is, of whom, where, and its nouns.</summary>
static class DescribedWhole
{
    public static void Complete(OpenApiDocument document, ApiFacts facts, Language language)
    {
        var publisher = facts.Edition.Publisher;
        document.Info = new()
        {
            Title = $"Rekenschap: {facts.Edition.Title.In(language)}",
            Version = ApiFacts.Version,
            Description = DescriptionTexts.About(facts.Edition.Invented).In(language),
            Contact = ContactOf(facts),
            License = new() { Name = facts.Edition.Licence },
        };
        document.Servers = [new() { Url = facts.Href(""), Description = publisher }];
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
            paths.Add(path[("/" + ApiFacts.Root).Length..], item);
        document.Paths = paths;
        document.Tags = DescriptionTexts
            .Nouns.Select(noun => new OpenApiTag { Name = noun.Key, Description = noun.Value.In(language) })
            .ToHashSet();
    }

    static OpenApiContact ContactOf(ApiFacts facts) =>
        new()
        {
            Name = facts.Edition.Publisher,
            Url = facts.Site,
            Email = facts.Contact,
        };
}
