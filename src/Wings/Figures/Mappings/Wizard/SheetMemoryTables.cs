using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Rekenschap.Figures.Deliveries;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>How what was said of sheets is laid out in a table.</summary>
static class SheetMemoryTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<SheetMemory>(memory =>
        {
            memory
                .ToTable("sheet_memories")
                .HasKey(m => new
                {
                    m.Edition,
                    m.Collection,
                    m.Organisation,
                    m.Marks,
                });
            memory.HasOne<Edition>().WithMany().HasForeignKey(m => m.Edition);
            memory
                .Property(m => m.Said)
                .HasConversion(
                    said => JsonSerializer.Serialize(said, JsonSerializerOptions.Default),
                    text => Read(text),
                    new ValueComparer<ImmutableSortedDictionary<string, string>>(
                        (a, b) => a!.SequenceEqual(b!),
                        said => said.Count,
                        said => said
                    )
                );
        });

    static ImmutableSortedDictionary<string, string> Read(string text) =>
        JsonSerializer
            .Deserialize<Dictionary<string, string>>(text, JsonSerializerOptions.Default)!
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
}
