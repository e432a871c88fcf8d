using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Chapters;
using Rekenschap.Publishing.Drafts.Remarks;
using Rekenschap.Publishing.Errata;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Publishing.Publications;
using Rekenschap.Publishing.Questions;

namespace Rekenschap.Publishing;

/// <summary>Documents whose sentences are checked, and the publications that come of them.</summary>
public sealed class PublishingWing : IWing
{
    public string Name => "Publishing";

    public void Model(ModelBuilder model)
    {
        model.Entity<StoredPublication>(publication =>
        {
            publication.ToTable("publications").HasKey(p => p.Id);
            publication.HasIndex(p => new { p.Edition, p.Number }).IsUnique();
        });
        model.Entity<PublishedText>(text => text.ToTable("published_texts").HasKey(t => new { t.Publication, t.Path }));
        model.Entity<PublishedClaim>(claim =>
        {
            claim
                .ToTable("published_claims")
                .HasKey(c => new
                {
                    c.Publication,
                    c.Document,
                    c.Number,
                });
            claim.Ignore(c => c.Said);
        });
        model.Entity<KeptErratum>(erratum =>
        {
            erratum.ToTable("errata").HasKey(e => e.Id);
            erratum.HasIndex(e => new { e.Edition, e.Number }).IsUnique();
            erratum.Property(e => e.Revision).IsConcurrencyToken();
            erratum.Ignore(e => e.Answer);
            JsonColumn.Of(erratum.Property(e => e.Earlier));
        });
        KeptTables.Add(model);
        DraftTables.Add(model);
        RemarkTables.Add(model);
        ChapterTables.Add(model);
        PaperTables.Add(model);
        QuestionTables.Add(model);
    }
}
