#if single
class Block(nn.Module):
#if pre
    """Attention, then feed-forward, each after a norm beside a residual path."""
#else
    """Attention, then feed-forward, each with a norm after its residual sum."""
#end

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.ln_1 = ${norm}
        self.attn = Attention(config)
        self.ln_2 = ${norm}
        self.mlp = ${mlp}(config)
        self.dropout = nn.Dropout(config.dropout)

#if masked
    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
#else
    def forward(self, x: Tensor) -> Tensor:
#end
        """[B, T, C] → [B, T, C]"""
#if pre
        x = x + self.dropout(self.attn(self.ln_1(x)${mask_argument}))
        return x + self.dropout(self.mlp(self.ln_2(x)))
#else
        x = self.ln_1(x + self.dropout(self.attn(x${mask_argument})))
        return self.ln_2(x + self.dropout(self.mlp(x)))
#end
#end
