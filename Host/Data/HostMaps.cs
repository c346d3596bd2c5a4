using Host.SettingUp;
using Host.SigningIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Data;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.Email).HasMaxLength(254);
        account.Property(a => a.Name).HasMaxLength(200);
        account.Property(a => a.Language).HasMaxLength(2);
        account.Property(a => a.ChosenLanguage).HasMaxLength(2);
        account.HasIndex(a => a.Email).IsUnique();
        account.HasMany(a => a.Grants).WithOne().HasForeignKey(g => g.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class GrantMap : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.Property(g => g.Source).HasMaxLength(60);
        grant.Property(g => g.Role).HasMaxLength(20);
        grant.HasIndex(g => g.Source);
    }
}

internal sealed class SignInTicketMap : IEntityTypeConfiguration<SignInTicket>
{
    public void Configure(EntityTypeBuilder<SignInTicket> ticket)
    {
        ticket.Property(t => t.AddressHash).HasMaxLength(64);
        ticket.Property(t => t.CallerHash).HasMaxLength(64);
        ticket.Property(t => t.CodeHash).HasMaxLength(64);
        ticket.Property(t => t.LinkHash).HasMaxLength(64);
        ticket.Property(t => t.ReturnTo).HasMaxLength(2000);
        ticket.HasIndex(t => t.LinkHash).IsUnique();
        ticket.HasIndex(t => t.CreatedAt);
    }
}

internal sealed class KeptFormMap : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> form)
    {
        form.Property(f => f.TokenHash).HasMaxLength(64);
        form.Property(f => f.Body); // sealed, as long as what was typed
        form.HasIndex(f => f.TokenHash).IsUnique();
        form.HasIndex(f => f.ExpiresAt);
    }
}

internal sealed class CountyMap : IEntityTypeConfiguration<County>
{
    public void Configure(EntityTypeBuilder<County> county)
    {
        county.Property(c => c.Name).HasMaxLength(200);
        county.Property(c => c.Mailbox).HasMaxLength(254);
        county.Property(c => c.Phone).HasMaxLength(40);
    }
}
