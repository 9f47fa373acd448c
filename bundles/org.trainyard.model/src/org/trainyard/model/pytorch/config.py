@dataclass
class Config:
    """Sizes and choices of the model."""

#if signal
    features: int = ${features}
#else
    vocabulary_size: int = ${vocabulary_size}
#end
    hidden_size: int = ${hidden_size}
    heads: int = ${heads}
#if grouped
    key_value_heads: int = ${key_value_heads}
#end
    feed_forward_size: int = ${feed_forward_size}
#if moe
    experts: int = ${experts}
    top_k: int = ${top_k}
#end
#if encoder_decoder
    encoder_layers: int = ${encoder_layers}
    decoder_layers: int = ${decoder_layers}
#elif revdeq
    cell_layers: int = ${cell_layers}
    iterations: int = ${iterations}
#if tolerance
    tolerance: float = ${tolerance}
#end
    beta: float = ${beta}
#else
    layers: int = ${layers}
#end
    maximum_length: int = ${maximum_length}
#if rotary
    rotary_base: float = ${rotary_base}
#end
    norm_epsilon: float = ${norm_epsilon}
#if batch_norm
    norm_momentum: float = ${norm_momentum}
#end
    dropout: float = ${dropout}
    attention_dropout: float = ${attention_dropout}
#if lora
    lora_rank: int = ${lora_rank}
    lora_alpha: float = ${lora_alpha}
    lora_dropout: float = ${lora_dropout}
#end
