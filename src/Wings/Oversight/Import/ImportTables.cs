using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Oversight.Import;

/// <summary>How sheets that wait, and what was said of sheets, are laid out in tables.</summary>
static class ImportTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<WaitingSheet>(one =>
        {
            one.ToTable("waiting_sheets")
                .HasKey(sheet => new
                {
                    sheet.Sender,
                    sheet.Organisation,
                    sheet.Register,
                });
            one.HasIndex(sheet => sheet.SentAt);
            JsonColumn.Of(one.Property(sheet => sheet.Rows));
            Words(one.Property(sheet => sheet.Said));
        });
        model.Entity<SheetMapping>(one =>
        {
            one.ToTable("sheet_mappings")
                .HasKey(mapping => new
                {
                    mapping.Organisation,
                    mapping.Register,
                    mapping.Marks,
                });
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
