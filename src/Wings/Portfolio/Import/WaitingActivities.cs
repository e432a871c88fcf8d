using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Portfolio.Import;

/// <summary>A sheet with activities that somebody sent and has not accepted yet: one for each person and ministry, thrown away within a day.</summary>
public sealed class ActivitySheet
{
    public static readonly TimeSpan Keeps = TimeSpan.FromDays(1);

    /// <summary>Pseudonym of who sent it.</summary>
    public required string Sender { get; init; }

    public required string Ministry { get; init; }

    /// <summary>Name of the file; the file itself is not kept.</summary>
    public required string File { get; set; }

    public ImmutableArray<SentRow> Rows { get; set; } = [];

    /// <summary>How it is read, by field.</summary>
    public ImmutableSortedDictionary<string, string> Said { get; set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public DateTimeOffset SentAt { get; set; }
}

/// <summary>How a ministry said that a sheet is read, for when the same headings come back.</summary>
public sealed class ActivityMapping
{
    public required string Ministry { get; init; }

    /// <summary>Of the headings.</summary>
    public required string Marks { get; init; }

    public ImmutableSortedDictionary<string, string> Said { get; set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public DateTimeOffset SavedAt { get; set; }
}

/// <summary>How they are laid out in tables.</summary>
static class ImportTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<ActivitySheet>(one =>
        {
            one.ToTable("activity_sheets").HasKey(sheet => new { sheet.Sender, sheet.Ministry });
            one.HasIndex(sheet => sheet.SentAt);
            JsonColumn.Of(one.Property(sheet => sheet.Rows));
            Words(one.Property(sheet => sheet.Said));
        });
        model.Entity<ActivityMapping>(one =>
        {
            one.ToTable("activity_mappings").HasKey(mapping => new { mapping.Ministry, mapping.Marks });
            Words(one.Property(mapping => mapping.Said));
        });
    }

    static void Words(PropertyBuilder<ImmutableSortedDictionary<string, string>> property) =>
        property.HasConversion(
            said => JsonSerializer.Serialize(said, JsonSerializerOptions.Default),
            text => Read(text),
            new ValueComparer<ImmutableSortedDictionary<string, string>>(
                (a, b) => a!.SequenceEqual(b!),
                said => said.Count,
                said => said
            )
        );

    static ImmutableSortedDictionary<string, string> Read(string text) =>
        JsonSerializer
            .Deserialize<Dictionary<string, string>>(text, JsonSerializerOptions.Default)!
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
}
